import type { BrowserContext } from '@playwright/test';

/** Answers for every other host with an empty page, and returns who was asked for what. */
export async function answerOutside(context: BrowserContext, own = '') {
  const asked: { url: string; referer: string | undefined }[] = [];
  await context.route(
    (url) => url.origin !== own,
    (route) => {
      const request = route.request();
      asked.push({ url: request.url(), referer: request.headers().referer });
      return route.fulfill({ contentType: 'text/html', body: '<title>x</title>' });
    },
  );
  return asked;
}
