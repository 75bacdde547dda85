const messages = [...document.querySelectorAll('.share-message')];

/** Brings the buttons to the page that shares another; other pages load nothing of them. */
if (messages.length > 0)
  void import('./share/start.ts').then(({ startMessage }) => messages.forEach(startMessage));
