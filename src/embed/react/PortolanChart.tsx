/**
 * `portolan/react`: the element for those who build their pages with React. Written beforehand it is the picture
 * of the chart, or whatever it is given as children; the element takes over in the browser.
 */
import { createElement, useEffect, useRef } from 'react';
import type { CSSProperties, ReactElement, ReactNode } from 'react';
import type {
  EmbedShow,
  EmbedTheme,
  EmbedView,
  PointMessage,
  QueryMessage,
  ReadyMessage,
  SelectMessage,
} from '../../core/embed/messages.ts';
import { defineChart } from '../defineChart.ts';
import { ChartPicture } from './ChartPicture.tsx';

export interface PortolanChartProps {
  /** Where the explorer's build lies: the address of its folder. */
  readonly src: string;
  /** The id of one of its documents; left out where the page brings a table. */
  readonly document?: string | undefined;
  /** What the document is called, for those who hear the picture instead of seeing it. */
  readonly title?: string | undefined;
  readonly query?: string | undefined;
  readonly view?: EmbedView | undefined;
  readonly show?: EmbedShow | undefined;
  /** The id of what is chosen. */
  readonly select?: string | undefined;
  /** `auto`, which is the default, follows the page's `color-scheme`. */
  readonly theme?: EmbedTheme | undefined;
  readonly accent?: string | undefined;
  /** The ids of tables of the page, with blanks between them; left out where the table is a child. */
  readonly htmlFor?: string | undefined;
  readonly loading?: 'lazy' | 'eager' | undefined;
  /** In pixels; left out, or `auto`, it is the content's. */
  readonly height?: number | 'auto' | undefined;
  readonly id?: string | undefined;
  readonly className?: string | undefined;
  readonly style?: (CSSProperties & Partial<Record<`--portolan-${string}`, string>>) | undefined;
  /** Shown until the chart is; without it the picture of the document is. */
  readonly children?: ReactNode | undefined;
  readonly onReady?: ((message: ReadyMessage) => void) | undefined;
  readonly onQuery?: ((message: QueryMessage) => void) | undefined;
  readonly onSelect?: ((message: SelectMessage) => void) | undefined;
  readonly onPoint?: ((message: PointMessage) => void) | undefined;
}

export function PortolanChart(props: PortolanChartProps): ReactElement {
  const { src, document, title, query, theme, children } = props;
  const element = useRef<HTMLElement>(null);
  useEffect(() => defineChart({ home: null, loadTables }), []);
  useMessages(element, props);
  const attributes = {
    ref: element,
    src,
    document,
    query,
    view: props.view,
    show: props.show,
    select: props.select,
    theme,
    accent: props.accent,
    for: props.htmlFor,
    loading: props.loading,
    height: props.height,
    id: props.id,
    // React writes `className` on elements of its own making only.
    class: props.className,
    style: props.style,
  };
  const picture =
    document === undefined ? null : (
      <ChartPicture src={src} document={document} title={title} query={query} theme={theme} />
    );
  // oxlint-disable-next-line react/refs -- it is React that is handed the ref
  return createElement('portolan-chart', attributes, children ?? picture);
}

const loadTables = () => import('../tables/bindTables.ts');

type Handlers = Pick<PortolanChartProps, 'onReady' | 'onQuery' | 'onSelect' | 'onPoint'>;

/** By the event's name. */
const HANDLERS = {
  'portolan-ready': 'onReady',
  'portolan-query': 'onQuery',
  'portolan-select': 'onSelect',
  'portolan-point': 'onPoint',
} as const;

/** The newest handlers are called, whenever they were given. */
function useMessages(element: { readonly current: HTMLElement | null }, handlers: Handlers): void {
  const newest = useRef(handlers);
  useEffect(() => {
    newest.current = handlers;
  });
  useEffect(() => {
    const { current } = element;
    const ends = Object.entries(HANDLERS).map(([type, name]) => {
      const hear = (event: Event) => {
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the event's name says which it is
        const handle = newest.current[name] as ((message: unknown) => void) | undefined;
        if (event instanceof CustomEvent) handle?.(event.detail);
      };
      current?.addEventListener(type, hear);
      return () => current?.removeEventListener(type, hear);
    });
    return () => {
      for (const end of ends) end();
    };
  }, [element]);
}
