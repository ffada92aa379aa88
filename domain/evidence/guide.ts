import { openDictionary } from './cookie-dictionary';
import { explainCookie } from './explain-cookie';
import { HOST_SUPPLEMENT } from './host-supplement';
import { type HostDirectory, openHostDirectory } from './hosts';
import { type Meaning, meaningOf } from './meaning';

/** All that names and explains what was seen. */
export interface Guide {
  readonly meaningOf: (name: string, host: string) => Meaning;
  readonly hosts: HostDirectory;
  /** Which edition of the lists: evidence says so. */
  readonly edition: string;
}

/** The lists are files of the extension's own, fetched when a page first needs them: some 40 KB gzipped. */
export async function loadGuide(): Promise<Guide> {
  const [{ default: cookies }, { default: companies }] = await Promise.all([import('./dictionary/cookies.json'), import('./dictionary/companies.json')]);
  const dictionary = openDictionary(cookies);
  return {
    meaningOf: (name, host) => meaningOf(name, host, { explain: explainCookie, dictionary }),
    hosts: openHostDirectory(companies, HOST_SUPPLEMENT),
    edition: `${cookies.source.name} ${cookies.source.changedOn}, ${companies.source.name} ${companies.source.version}`,
  };
}
