/** What a module has beside its tables: groups, components, footnotes, choices, and what states no flows. */
import type { Component, FlowDocument, Group, Option } from '../../model/document.ts';
import { namesOf } from '../../model/namesOf.ts';
import { printList, printObject, printText, printTexts } from './printSource.ts';
import type { Part } from './printSource.ts';

export function thingParts(document: FlowDocument): readonly Part[] {
  const { groups, components, footnotes, options } = document;
  const labels = new Map(groups.map(({ id, label }) => [id, label]));
  return [
    ['groups', printObject(groups.map((group): Part => [group.id, printGroup(group)]))],
    [
      'components',
      printObject(
        components.map((component): Part => {
          const { id, group } = component;
          return [id, printComponent(component, group === null ? null : (labels.get(group) ?? ''))];
        }),
      ),
    ],
    ['footnotes', printObject(footnotes.map(({ mark, text }): Part => [mark, printText(text)]))],
    ['options', printObject(options.map((option): Part => [option.id, printOption(option)]))],
  ];
}

function printGroup({ label, kind, parent }: Group): string {
  return printObject([
    ['label', printText(label)],
    ['kind', printText(kind)],
    ['parent', optional(parent)],
  ]);
}

/** Of its names those that no module has to say. */
function printComponent(component: Component, groupLabel: string | null): string {
  const { label, group, whole, role, names, about } = component;
  const known = new Set(namesOf(component, groupLabel, []));
  const others = names.filter((name) => !known.has(name));
  return printObject([
    ['label', printText(label)],
    ['group', group === null ? 'null' : printText(group)],
    ['whole', whole ? 'true' : undefined],
    ['role', optional(role)],
    ['names', others.length === 0 ? undefined : printTexts(others)],
    ['about', optional(about)],
  ]);
}

function printOption(option: Option): string {
  return printObject([
    ['label', printText(option.label)],
    ['text', printText(option.text)],
    ['footnote', optional(option.footnote)],
    ['with', printText(option.with)],
    ['without', printText(option.without)],
  ]);
}

function optional(text: string | null): string | undefined {
  return text === null ? undefined : printText(text);
}

export function aboutParts({ about }: FlowDocument): readonly Part[] {
  if (about.length === 0) return [];
  const tables = about.map(({ title, columns, rows, wording }) =>
    printObject([
      ['title', printText(title)],
      ['columns', printTexts(columns)],
      [
        'rows',
        printList(
          rows.map(({ cells, concerns }) =>
            printObject([
              ['cells', printTexts(cells)],
              ['concerns', printTexts(concerns)],
            ]),
          ),
        ),
      ],
      ['wording', printText(wording)],
    ]),
  );
  return [['about', printList(tables)]];
}

export function printPages({ id, pages }: FlowDocument): string | undefined {
  if (pages.length === 1 && pages[0]?.id === id) return undefined;
  return printObject(
    pages.map((page) => [
      page.id,
      printObject([
        ['title', printText(page.title)],
        ['shortTitle', printText(page.shortTitle)],
      ]),
    ]),
  );
}
