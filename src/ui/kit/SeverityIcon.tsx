/** How grave a problem is, as a shape; a word stands beside it. */
import { CircleHelp, Info, TriangleAlert } from 'lucide-react';

const ICONS = { error: TriangleAlert, warning: CircleHelp, note: Info } as const;

export function SeverityIcon({ severity }: { readonly severity: keyof typeof ICONS }) {
  const Icon = ICONS[severity];
  return <Icon size={13} aria-hidden="true" />;
}
