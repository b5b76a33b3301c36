/** Cloud Foundry, the document of documents: every row of its pages is there, and says what it said. */
import { describe, expect, it } from 'vitest';
import { documents } from '../../../documents.ts';
import type { FlowDocument, Identity } from '../../model/document.ts';

function named(id: string): FlowDocument {
  const found = documents.find((document) => document.id === id);
  if (found === undefined) throw new Error(`no document ${id}`);
  return found;
}

const merged = named('cloud-foundry');
const members = ['diego', 'cf-networking', 'container-to-container'].map(named);
const pages = [...members, named('netman')];

/** What a page's thing is called in the document that joins the pages. */
function joinedId(kind: Identity['kind'], page: string, id: string): string {
  const identity = merged.identities.find(
    (one) => one.kind === kind && one.is.some((part) => part.page === page && part.id === id),
  );
  return identity?.id ?? id;
}

describe('the rows of Cloud Foundry', () => {
  it('are those of its pages, 80 in all, each citing where it stands', () => {
    const cited = merged.entries.map(({ table, number, written, description, reading, remark }) => {
      const { page, title, columns } = merged.tables.find(({ id }) => id === table) ?? {};
      return { page, title, columns, number, written, description, reading, remark };
    });
    const own = members.flatMap(({ id: page, shortTitle, tables, entries }) =>
      entries.map(({ table, number, written, description, reading, remark }) => {
        const { title = '', columns } = tables.find(({ id }) => id === table) ?? {};
        const heading = `${shortTitle}: ${title}`;
        return { page, title: heading, columns, number, written, description, reading, remark };
      }),
    );
    expect(cited).toEqual(own);
    expect(cited).toHaveLength(25 + 18 + 37);
  });

  it('give the flows that they give on their pages, between the same things', () => {
    const own = members.flatMap((member) =>
      member.flows.map(({ id, entry, from, to, socket: _socket, ...stated }) => ({
        ...stated,
        id: `${member.id}-${id}`,
        entry: `${member.id}-${entry}`,
        from: joinedId('component', member.id, from),
        to: joinedId('component', member.id, to),
      })),
    );
    expect(merged.flows.map(({ socket: _socket, ...flow }) => flow)).toEqual(own);
  });

  it('depend on the choices that they depend on there', () => {
    const own = members.flatMap((member) =>
      member.entries.map(({ conditions }) =>
        conditions.map(({ option, effect }) => ({
          option: joinedId('option', member.id, option),
          effect,
        })),
      ),
    );
    expect(merged.entries.map(({ conditions }) => conditions)).toEqual(own);
  });
});

describe('the things of Cloud Foundry', () => {
  const kinds = [
    ['group', (document: FlowDocument) => document.groups],
    ['component', (document: FlowDocument) => document.components],
    ['option', (document: FlowDocument) => document.options],
  ] as const;

  it.each(kinds)('are every %s of its pages, and no other', (kind, thingsOf) => {
    const own = members.flatMap((member) =>
      thingsOf(member).map(({ id }) => joinedId(kind, member.id, id)),
    );
    expect(new Set(thingsOf(merged).map(({ id }) => id as string))).toEqual(new Set(own));
  });

  it.each(['group', 'component'] as const)(
    'include no %s that bears one name on two pages and is not said to be one, with a reason',
    (kind) => {
      const things = pages.flatMap(({ id: page, groups, components }) =>
        (kind === 'group' ? groups : components).map(({ id, label }) => ({ page, id, label })),
      );
      const unsaid = things.filter(({ page, id, label }) => {
        const isShared = things.some((one) => one.page !== page && one.label === label);
        return (
          isShared &&
          !merged.identities.some(({ is }) => is.some((one) => one.page === page && one.id === id))
        );
      });
      expect(unsaid).toEqual([]);
    },
  );

  it('are joined for a reason, told in sentences', () => {
    for (const { why } of merged.identities) expect(why).toMatch(/^\p{Lu}.{20,}\.$/u);
  });

  it('stay apart where no page says that they are one', () => {
    const components = new Set(merged.components.map(({ id }) => id as string));
    for (const apart of ['cf-cli', 'cli-plugin', 'cni-plugin', 'silk', 'app-a', 'app-instances']) {
      expect(components).toContain(apart);
    }
    const joined = merged.identities.flatMap(({ is }) => is.map(({ page, id }) => `${page}/${id}`));
    expect(joined).not.toContain('netman/flannel');
    expect(joined).not.toContain('container-to-container/cf-cli');
  });

  it('stand where the page stands that says most of their place', () => {
    const groupOf = (id: string) => merged.components.find((one) => one.id === id)?.group;
    const parentOf = (id: string) => merged.groups.find((one) => one.id === id)?.parent;
    expect(groupOf('ssh-proxy')).toBe('diego_brain');
    expect(groupOf('app-instances')).toBe('overlay');
    expect([parentOf('example'), parentOf('overlay')]).toEqual(['overlay', 'diego-cell']);
    expect(groupOf('rep')).toBe('diego-cell');
  });
});
