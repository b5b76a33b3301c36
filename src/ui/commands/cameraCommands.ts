/** The camera over the chart, while there is a chart. */
import { ifOffered } from './command.ts';
import type { CommandProvider } from './command.ts';

export const cameraCommands: CommandProvider = ({ reach }) => [
  ...ifOffered(reach.fitChart, {
    id: 'fit',
    title: 'Fit the chart',
    section: 'View',
    also: ['zoom', 'whole', 'all of it'],
  }),
  ...ifOffered(reach.zoomIn, {
    id: 'zoom-in',
    title: 'Zoom in',
    section: 'View',
    also: ['larger'],
  }),
  ...ifOffered(reach.zoomOut, {
    id: 'zoom-out',
    title: 'Zoom out',
    section: 'View',
    also: ['smaller'],
  }),
];
