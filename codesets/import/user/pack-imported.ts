/** One system's imported files joined with what was imported earlier, as a pack. */
import { createHash } from 'node:crypto';
import type { PackMeta } from '../../../server/src/codebook/pack-format.ts';
import { packCoverage } from '../../pack/coverage.ts';
import { editCollector } from '../../pack/edits.ts';
import { packFile } from '../../pack/file.ts';
import { packList } from '../../pack/user-list.ts';
import {
  type Imported,
  type ImportedArticles,
  type ImportedEdits,
  type ImportedList,
  isFederal,
} from './imported.ts';
import { type EarlierEdits, joinEdits, joinedReleases } from './join-edits.ts';
import { type JoinedList, joinLists, listChange } from './join-lists.ts';
import { type LoadedPack, packFederal } from './pack-federal.ts';

/** What the user's folder has of the system already. */
export interface Earlier {
  readonly list?: JoinedList | undefined;
  readonly edits?: EarlierEdits | undefined;
  /** How many coverage articles. */
  readonly articles?: number;
  /** The pack to which a federal release is added: the user's, else the one that comes with Claimlint. */
  readonly loaded?: LoadedPack | undefined;
}

export interface PackedImport {
  readonly pack: Uint8Array;
  /** What changed, in one line. */
  readonly says: string;
}

/**
 * @param files of one system, in the order in which they were named; a later one counts where two say otherwise.
 * @throws an error that names the file, where one is not what it seems.
 */
export function packImported(files: readonly Imported[], earlier: Earlier): PackedImport {
  const federal = files.filter(isFederal);
  if (federal.length > 0) {
    if (federal.length < files.length || !earlier.loaded)
      throw new Error(
        `${federal[0]?.file}: a federal release is added to the ${federal[0]?.system} that is loaded, and there is none.`,
      );
    return packFederal(federal, earlier.loaded);
  }
  const articles = files.findLast((file): file is ImportedArticles => file.kind === 'articles');
  if (articles) return packArticles(articles, earlier.articles ?? 0);
  const lists = files.filter((file): file is ImportedList => file.kind === 'list');
  const [first, ...others] = lists;
  return first
    ? packLists(others.reduce(joinLists, joinLists(earlier.list, first)), lists, earlier.list)
    : packEdits(
        files.filter((file): file is ImportedEdits => file.kind === 'edits'),
        earlier.edits,
      );
}

function packLists(
  joined: JoinedList,
  lists: readonly ImportedList[],
  earlier: JoinedList | undefined,
): PackedImport {
  const { releases, through, since, rows } = joined;
  const { added, changed, ended } = listChange(earlier, joined);
  const meta = {
    ...provenance(lists),
    releases,
    through,
    ...(since ? { since } : {}),
    inputs: createHash('sha256').update(JSON.stringify(rows)).digest('hex'),
  };
  return {
    pack: packList(meta, rows),
    says: `codes added ${added}, changed ${changed}, ended ${ended}; answers through ${through}`,
  };
}

function packEdits(files: readonly ImportedEdits[], earlier: EarlierEdits | undefined): PackedImport {
  const collector = editCollector();
  joinEdits(earlier, files, collector.add);
  const { releases, through } = joinedReleases(earlier, files);
  const { sections, keyWidth, size } = collector.sections();
  const meta: PackMeta = {
    ...provenance(files),
    releases,
    through,
    keyWidth,
    inputs: String(size),
  };
  const pack = packFile({ META: new TextEncoder().encode(JSON.stringify(meta)), ...sections });
  return { pack, says: `edits ${size}, before ${earlier?.size ?? 0}; answers through ${through}` };
}

function packArticles(articles: ImportedArticles, before: number): PackedImport {
  const { release, rows } = articles;
  const { through } = release;
  const meta = {
    ...provenance([articles]),
    releases: [{ name: release.name, from: release.from }],
    through,
    inputs: String(rows.length),
  };
  return {
    pack: packCoverage(meta, rows),
    says: `articles ${rows.length}, before ${before}; answers through ${through}`,
  };
}

/** What a pack says of where it comes from: as the last file does. */
function provenance(files: readonly Imported[]): Pick<PackMeta, 'system' | 'licence' | 'source'> {
  const last = files.at(-1);
  if (!last) throw new Error('There is nothing to pack.');
  const { system, licence, source } = last;
  return { system, licence, source };
}
