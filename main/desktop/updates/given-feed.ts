import type { UpdateFeed } from './feed.ts';

/**
 * What electron-updater calls a provider, for a feed that was read and judged already: it asks
 * nobody, and leads to no file but those beside the feed.
 */
export function givenFeed(feed: UpdateFeed, releases: string) {
  return class GivenFeed {
    readonly isUseMultipleRangeRequest = false;
    readonly fileExtraDownloadHeaders = null;
    /** Would carry a number that tells this installation from others; nobody is told it. */
    setRequestHeaders() {}
    async getLatestVersion() {
      return { ...feed, path: '', sha512: '', releaseDate: '' };
    }
    resolveFiles() {
      return feed.files.map((info) => ({ url: new URL(info.url, `${releases}/`), info }));
    }
  };
}
