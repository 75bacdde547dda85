/** One address, without language, for every kind of page that differs in layout or parts. */
export const pageTypes = {
  home: '/',
  countries: '/countries/',
  'a country with a programme that ended': '/countries/gh/',
  'a country with its own scheme': '/countries/sy/',
  'a country of free movement': '/countries/de/',
  options: '/options/',
  level: '/support/herintegratie/',
  programmes: '/programmes/',
  programme: '/programmes/met-opgeheven-hoofd/',
  organisations: '/organisations/',
  'an organisation with contacts': '/organisations/vwn/',
  'an organisation of the past': '/organisations/sdt/',
  sources: '/sources/',
  source: '/sources/seed-001/',
  belgium: '/belgium/',
  history: '/history/',
  guides: '/guides/',
  'a guide with steps and contacts': '/guides/step-by-step/',
  questions: '/guides/questions/',
  glossary: '/glossary/',
  stories: '/stories/',
  story: '/stories/ghana-after-eighteen-years/',
  about: '/about/',
  privacy: '/about/privacy/',
  data: '/about/data/',
  changes: '/about/changes/',
  translations: '/about/translations/',
  'not found': '/404.html',
} as const;

/** Where a reader chooses a language. */
export const chooser = '/';
