'use strict';
(() => {
  const languages = [...document.querySelectorAll('input[name=lang]')];
  const chosen = () => languages.find(input => input.checked).value;

  const settle = () => {
    const language = chosen();
    document.documentElement.lang = language;
    document.title = document.querySelector(`article[data-lang=${language}]`).dataset.title;
  };

  // #lang=en&theme=dark chooses; #en-tasks chooses the language of the part it names.
  const follow = () => {
    const address = location.hash.slice(1);
    for (const pair of address.split('&')) {
      const input = document.getElementById(pair.replace('=', '-'));
      if (input instanceof HTMLInputElement) input.checked = true;
    }
    const part = document.getElementById(address);
    const article = part && part.closest('article');
    if (article) {
      document.getElementById('lang-' + article.dataset.lang).checked = true;
      settle();
      part.scrollIntoView();
    } else {
      settle();
    }
  };

  // Another language shows the part that was being read.
  let reading = null;
  addEventListener('scroll', () => {
    const parts = document.querySelectorAll(`article[data-lang=${chosen()}] section`);
    reading = [...parts].findLast(part => part.getBoundingClientRect().top < 120) || null;
  }, { passive: true });
  for (const input of languages) {
    input.addEventListener('change', () => {
      const same = reading && document.getElementById(input.value + reading.id.slice(2));
      settle();
      if (same) same.scrollIntoView();
    });
  }

  // Paper cannot unfold anything.
  let folded = [];
  addEventListener('beforeprint', () => {
    folded = [...document.querySelectorAll('details:not([open])')];
    for (const details of folded) details.open = true;
  });
  addEventListener('afterprint', () => {
    for (const details of folded) details.open = false;
  });

  addEventListener('hashchange', follow);
  follow();
})();
