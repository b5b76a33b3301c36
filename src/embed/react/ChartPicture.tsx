/** The document's picture, as the build lays it beside its pages, with a link to the place that is asked for. */
import type { EmbedTheme } from '../../core/embed/messages.ts';

interface ChartPictureProps {
  readonly src: string;
  readonly document: string;
  readonly title: string | undefined;
  readonly query: string | undefined;
  readonly theme: EmbedTheme | undefined;
}

export function ChartPicture({ src, document, title, query, theme }: ChartPictureProps) {
  const home = src.endsWith('/') ? src : `${src}/`;
  const name = encodeURIComponent(document);
  const search = query === undefined || query === '' ? '' : `?q=${encodeURIComponent(query)}`;
  const isDark = theme === 'dark';
  const picture = (dark: boolean) => `${home}diagrams/${name}${dark ? '-dark' : ''}.svg`;
  return (
    <a href={`${home}${name}/${search}`}>
      <picture>
        {theme !== 'dark' && theme !== 'light' && (
          <source media="(prefers-color-scheme: dark)" srcSet={picture(true)} />
        )}
        <img src={picture(isDark)} alt={`Chart of ${title ?? document}`} loading="lazy" />
      </picture>
    </a>
  );
}
