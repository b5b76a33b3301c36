import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Button } from './Button.tsx';

it('has its label for a tooltip, unless it is given one', () => {
  const named = renderToStaticMarkup(<Button label="Close" />);
  expect(named).toContain('aria-label="Close" title="Close"');
  const told = renderToStaticMarkup(<Button title="Rep⇒BBS">Ways</Button>);
  expect(told).toContain('title="Rep⇒BBS"');
  const both = renderToStaticMarkup(<Button label="Ways" title="Rep⇒BBS" />);
  expect(both).toMatch(/title="Rep⇒BBS" aria-label="Ways"/);
});
