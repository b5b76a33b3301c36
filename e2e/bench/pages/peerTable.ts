/**
 * A document's table as the users of other tools would write it down: places, things in them, and one
 * connection for each flow with its port and protocol. All peers' pages are made from this.
 */
export interface PeerTable {
  readonly title: string;
  readonly groups: readonly {
    readonly id: string;
    readonly label: string;
    readonly parent: string | null;
  }[];
  readonly nodes: readonly {
    readonly id: string;
    readonly label: string;
    readonly group: string | null;
  }[];
  readonly edges: readonly {
    readonly id: string;
    readonly from: string;
    readonly to: string;
    readonly label: string;
  }[];
}

/** What stands in the page's element with the id "table". */
export function readWritten(): string {
  return document.getElementById('table')?.textContent ?? '';
}

export function readTable(): PeerTable {
  const table: PeerTable = JSON.parse(readWritten());
  return table;
}

/** A canvas has no elements to count, so its page says how many flows it has drawn, once it has. */
export function tellDrawn(flows: number): void {
  document.documentElement.dataset['drawnFlows'] = String(flows);
}

/** The element that the page is drawn in. */
export function stage(): HTMLElement {
  const element = document.getElementById('stage');
  if (element === null) throw new Error('the page has no element with the id "stage"');
  return element;
}
