/** Brings the search to its own page; other pages load nothing of it. */
if (document.querySelector('.search')) void import('./search/start.ts');
