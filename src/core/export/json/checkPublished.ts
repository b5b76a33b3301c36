/**
 * What the schema cannot say of a published document: that every id which is named is there, that none
 * stands twice, and that no port runs backwards. Everything else in the program relies on that.
 */
import type { PublishedDocument } from './publishedDocument.ts';

/** Something that does not hold, with where it stands: `flows.3.to`. */
export interface Fault {
  readonly path: string;
  readonly message: string;
}

type Flow = PublishedDocument['flows'][number];

export function checkPublished(document: PublishedDocument): readonly Fault[] {
  return [
    ...checkTwice(document),
    ...checkNesting(document.groups),
    ...checkTables(document),
    ...checkEntries(document),
    ...checkFlows(document),
    ...checkMentions(document),
    ...checkWalks(document),
  ];
}

/** What an address names has one namespace; tables, options and pages have theirs. */
function checkTwice(document: PublishedDocument): readonly Fault[] {
  const spaces = [
    ['groups', 'components', 'entries', 'flows'],
    ['tables'],
    ['options'],
    ['pages'],
    ['walks'],
  ] as const;
  return spaces.flatMap((lists) => {
    const seen = new Set<string>();
    return lists.flatMap((list) =>
      document[list].flatMap(({ id }, place) => {
        if (!seen.has(id)) {
          seen.add(id);
          return [];
        }
        return [{ path: `${list}.${place}.id`, message: `the id “${id}” stands twice` }];
      }),
    );
  });
}

function checkNesting(groups: PublishedDocument['groups']): readonly Fault[] {
  const parents = new Map(groups.map(({ id, parent }) => [id, parent]));
  return groups.flatMap(({ id, parent }, place) => {
    const path = `groups.${place}.parent`;
    if (parent !== null && !parents.has(parent)) return [unknown(path, 'group', parent)];
    const met = new Set([id]);
    for (let up = parent; up !== null; up = parents.get(up) ?? null) {
      if (met.has(up)) return [{ path, message: `the group “${id}” contains itself` }];
      met.add(up);
    }
    return [];
  });
}

function checkTables({ tables, pages, components, groups, entries }: PublishedDocument) {
  const known = { groups: idsOf(groups), pages: idsOf(pages), tables: idsOf(tables) };
  const filled = new Set(entries.map(({ table }) => table));
  return [
    ...components.flatMap(({ group }, place) =>
      named(`components.${place}.group`, 'group', group, known.groups),
    ),
    ...tables.flatMap(({ id, page }, place) => [
      ...named(`tables.${place}.page`, 'page', page, known.pages),
      ...(filled.has(id) ? [] : [{ path: `tables.${place}`, message: 'the table has no rows' }]),
    ]),
    ...entries.flatMap(({ table }, place) =>
      named(`entries.${place}.table`, 'table', table, known.tables),
    ),
  ];
}

function checkEntries({ entries, options, flows }: PublishedDocument): readonly Fault[] {
  const known = idsOf(options);
  const charted = new Set(flows.map(({ entry }) => entry));
  return entries.flatMap(({ id, standing, conditions }, row) => [
    ...conditions.flatMap(({ option }, place) =>
      named(`entries.${row}.conditions.${place}.option`, 'option', option, known),
    ),
    ...(standing === 'charted' && !charted.has(id)
      ? [{ path: `entries.${row}`, message: 'it is charted, and gives no flow' }]
      : []),
  ]);
}

function checkFlows({ entries, components, flows }: PublishedDocument): readonly Fault[] {
  const ends = idsOf(components);
  const rows = new Map(entries.map((entry) => [entry.id, entry]));
  const check = (flow: Flow, path: string): readonly Fault[] => [
    ...named(`${path}.entry`, 'row', flow.entry, rows),
    ...named(`${path}.from`, 'component', flow.from, ends),
    ...named(`${path}.to`, 'component', flow.to, ends),
    ...checkService(flow, path),
  ];
  return [
    ...flows.flatMap((flow, place) => {
      const path = `flows.${place}`;
      const standing = rows.get(flow.entry)?.standing ?? 'charted';
      if (standing === 'charted') return check(flow, path);
      return [{ path: `${path}.entry`, message: 'its row is not charted, and so gives no flow' }];
    }),
    ...entries.flatMap(({ alternatives }, row) =>
      alternatives.flatMap((alternative, place) =>
        alternative.flows.flatMap((flow, at) =>
          check(flow, `entries.${row}.alternatives.${place}.flows.${at}`),
        ),
      ),
    ),
  ];
}

function checkService({ ports, authentication, authenticationBasis }: Flow, path: string) {
  const isAlone = ports.length === 1;
  const isSpecial = (one: Flow['ports'][number]) =>
    typeof one === 'string' || (typeof one === 'object' && 'varies' in one);
  const ranges = ports.flatMap((one) =>
    typeof one === 'object' && 'varies' in one ? one.possible : [one],
  );
  const runsBackwards = ranges.some(
    (one) => typeof one === 'object' && 'from' in one && one.from > one.to,
  );
  return [
    ...(isAlone || !ports.some(isSpecial)
      ? []
      : [{ path: `${path}.ports`, message: 'what is no number stands alone in it' }]),
    ...(runsBackwards ? [{ path: `${path}.ports`, message: 'a range runs backwards' }] : []),
    ...(authentication.length === authenticationBasis.length
      ? []
      : [
          {
            path: `${path}.authenticationBasis`,
            message: 'it has not one item for each authentication',
          },
        ]),
  ];
}

function checkMentions(document: PublishedDocument): readonly Fault[] {
  const { components, entries, footnotes, options, about, problems } = document;
  const [ends, rows] = [idsOf(components), idsOf(entries)];
  const marks = new Set(footnotes.map(({ mark }) => mark));
  return [
    ...options.flatMap(({ footnote }, place) =>
      named(`options.${place}.footnote`, 'footnote', footnote, marks),
    ),
    ...about.flatMap((table, at) =>
      table.rows.flatMap(({ cells, concerns }, row) => [
        ...(cells.length === table.columns.length
          ? []
          : [
              { path: `about.${at}.rows.${row}.cells`, message: 'it has not one for each heading' },
            ]),
        ...concerns.flatMap((id, place) =>
          named(`about.${at}.rows.${row}.concerns.${place}`, 'component', id, ends),
        ),
      ]),
    ),
    ...problems.flatMap(({ entry }, place) => named(`problems.${place}.entry`, 'row', entry, rows)),
  ];
}

/** What a step selects or asks for is seen to when it is shown, as with any address. */
function checkWalks({ walks, options, groups, components, flows }: PublishedDocument) {
  const [choices, boxes] = [idsOf(options), idsOf(groups)];
  const drawn = idsOf([...groups, ...components, ...flows]);
  return walks.flatMap((walk, at) => {
    const path = `walks.${at}`;
    return [
      ...(['with', 'without'] as const).flatMap((setting) =>
        walk[setting].flatMap((id, place) =>
          named(`${path}.${setting}.${place}`, 'option', id, choices),
        ),
      ),
      ...(walk.fold ?? []).flatMap((id, place) =>
        named(`${path}.fold.${place}`, 'group', id, boxes),
      ),
      ...walk.steps.flatMap(({ camera }, step) =>
        typeof camera === 'string'
          ? []
          : camera.flatMap((id, place) =>
              named(`${path}.steps.${step}.camera.${place}`, 'group, component or flow', id, drawn),
            ),
      ),
    ];
  });
}

function idsOf(things: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(things.map(({ id }) => id));
}

function named(
  path: string,
  kind: string,
  id: string | null,
  known: { readonly has: (id: string) => boolean },
): readonly Fault[] {
  return id === null || known.has(id) ? [] : [unknown(path, kind, id)];
}

function unknown(path: string, kind: string, id: string): Fault {
  return { path, message: `there is no ${kind} “${id}”` };
}
