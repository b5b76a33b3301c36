import { describe, expect, it } from 'vitest';
import { isShorterForm, readingsOfName } from './sameName.ts';

const read = (name: string, group: string | null = null) => readingsOfName(name, group);

describe('the readings of a name', () => {
  it.each([
    ['diego_brain (File Server)⁂', 'File Server', 'diego_brain'],
    ['mysql_proxy†', 'mysql-proxy', null],
    ['Learning Center package', 'Learning Center', 'View'],
    ['Build(app live view conventions)', 'app live view conventions', 'Build'],
    ['Knative Serving (Cloud Native Runtimes)', 'Knative Serving', 'Run'],
    ['Git Repo', 'Git Repositories', null],
    ['Policy DB', 'policy_database', null],
    ['External git repository', 'Git Repo', 'External'],
    ['the App', 'Apps', null],
  ])('are the same for “%s” and “%s”', (one, other, group) => {
    expect(read(one, group)).toEqual(read(other, group));
  });

  it.each([
    ['Policy Server', 'Policy database'],
    ['Node 1', 'Node 10'],
    ['Gorouter', 'HTTP Router'],
    ['Internal API', 'External API'],
    ['access', 'acces'],
  ])('are others for “%s” and “%s”', (one, other) => {
    expect(read(one)).not.toEqual(read(other));
  });

  it('are two where a slash stands between two words', () => {
    expect(read('External git/helm repository', 'External')).toEqual([
      'git repository',
      'helm repository',
    ]);
  });

  it('are never empty where the name says nothing but what is left out', () => {
    expect(read('External', 'External')).toEqual(['external']);
    expect(read('The Service')).toEqual(['the service']);
  });
});

describe('a shorter form', () => {
  it('is what is left of a name without some of its words', () => {
    expect(isShorterForm('policy database', 'database')).toBe(true);
    expect(isShorterForm('database', 'policy database')).toBe(true);
    expect(isShorterForm('http router', 'tcp router')).toBe(false);
  });
});
