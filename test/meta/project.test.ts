/** The project's own files agree with each other. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow, jsonOf, ROOT, textOf } from './repository';

const { scripts, engines, dependencies, devDependencies } = jsonOf('package.json');

describe('package.json', () => {
  it('runs on Node 20, and the command line is built for it', () => {
    expect(engines.node).toBe('>=20');
    expect(textOf('build.mjs')).toContain("target: 'node20'");
  });

  it('pins every dependency to one version', () => {
    const versions: string[] = [...Object.values<string>(dependencies), ...Object.values<string>(devDependencies)];
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/u.test(version))).toEqual([]);
  });

  it('has scripts that name only files that are there', () => {
    const files = Object.values<string>(scripts).flatMap((command) =>
      [...command.matchAll(/\bnode (\S+\.mjs)/gu)].map(([, file]) => file!),
    );
    expect(files.length).toBeGreaterThan(3);
    const sources = files.filter((file) => !file.startsWith('dist/'));
    expect(sources.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
  });

  it('has no script that runs a bundle without building it first', () => {
    for (const command of Object.values<string>(scripts))
      for (const [run, name] of command.matchAll(/\bnode dist\/([\w-]+)\.mjs/gu))
        expect(command).toMatch(new RegExp(`node build\\.mjs --only ${name} && .*${run}`, 'u'));
  });

  it('installs what is missing before start and test', () => {
    expect(scripts.start).toContain('.ci/install.mjs');
    expect(scripts.test).toContain('.ci/install.mjs');
  });
});

describe('package-lock.json', () => {
  it('records no download address', () => {
    expect(textOf('package-lock.json')).not.toContain('"resolved"');
  });

  it('records a checksum for every package', () => {
    const packages: [string, { integrity?: string; link?: boolean }][] = Object.entries(
      jsonOf('package-lock.json').packages,
    );
    const unsigned = packages.filter(([path, entry]) => path !== '' && !entry.link && !entry.integrity);
    expect(unsigned.map(([path]) => path)).toEqual([]);
  });
});

describe('documents', () => {
  const NPM_SHORTHANDS = ['start', 'test'];

  it.each(['README.md', 'docs/development.md'])('%s names every script', (path) => {
    const text = textOf(path);
    const commands = Object.keys(scripts)
      .filter((name) => !/^(?:pre|post)(?:start|test)$/u.test(name))
      .map((name) => (NPM_SHORTHANDS.includes(name) ? `npm ${name}` : `npm run ${name}`));
    expect(commands.filter((command) => !text.includes(command))).toEqual([]);
  });

  it.each(['README.md', ...filesBelow('docs').filter((path) => path.endsWith('.md'))])(
    '%s has no dead link',
    (path) => {
      const links = [...textOf(path).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/gu)]
        .map(([, target]) => target!)
        .filter((target) => !/^[a-z]+:/u.test(target));
      expect(links.filter((target) => !existsSync(join(ROOT, path, '..', target)))).toEqual([]);
    },
  );
});
