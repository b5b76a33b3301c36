import { describe, expect, it } from 'vitest';
import type { RawTable } from '../rawTable.ts';
import { contextOf } from './contextOf.ts';

const UNDER: RawTable = {
  file: 'a.md',
  caption: null,
  headings: [],
  lead: null,
  header: [],
  rows: [],
  notes: [],
  place: { file: 'a.md', line: 1, column: 1 },
};

const namesUnder = (headings: readonly string[], lead: string | null) =>
  contextOf({ ...UNDER, headings, lead }, null).ends.map(({ name }) => name);

describe('a heading, in this language or another', () => {
  it.each([
    'Ports importants par serveur',
    'Ports réseau par type de composant',
    'Ports par défaut',
    'Tableau des ports',
    'Récapitulatif des flux',
    'Règles de pare-feu',
    'Ports à ouvrir',
    'Puertos requeridos',
    'Puertos por componente',
    'Puertos de red',
    'Lista de puertos abiertos',
    'Reglas del cortafuegos',
    'Portas necessárias',
    'Tabela de portas',
    'Porte di rete',
    'Porte per servizio',
    'Benötigte Ports',
    'Ports nach Rolle',
    'Port-Übersicht',
    'Firewall-Freischaltungen',
    'Ports und Protokolle',
    'Pare-feu — ports et domaines requis',
    'Règles actives',
    'Étape 2 : Ouvrir les ports sur la box',
    'Paso 3: Abrir los puertos',
    'UFW rules',
    'Ports and domains',
    'Access URLs',
    'VPC firewall rules',
    'Ports Used in a Lantern Mesh',
  ])('names nobody by what the table is: %s', (heading) => {
    expect(namesUnder([heading], null)).toEqual([]);
  });

  it.each([
    ['Ports du serveur Lanterne', 'serveur Lanterne'],
    ['Puertos del servidor Faro', 'servidor Faro'],
    ['Ports für Leuchtturm', 'Leuchtturm'],
    ['Red Lantern ports', 'Red Lantern'],
    ['Tableau Viewer ports', 'Tableau Viewer'],
  ])('still names whose ports these are: %s', (heading, name) => {
    expect(namesUnder([heading], null)).toEqual([name]);
  });

  it.each([
    'Les ports suivants doivent être ouverts :',
    'Voici les ports du système :',
    'Los siguientes puertos deben estar abiertos:',
    'Abrir los siguientes puertos:',
    'Folgende Ports werden benötigt:',
    'Although the guide keeps the ports for keepers and lamps apart, one set of rules is enough for simplicity.',
    'Le seguenti porte devono essere aperte:',
  ])('names nobody by a sentence: %s', (lead) => {
    expect(namesUnder([], lead)).toEqual([]);
  });
});
