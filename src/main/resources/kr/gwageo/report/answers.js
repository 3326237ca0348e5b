// The items of the round, loaded from files beside the page when a reader asks for them.
(() => {
  const PAGE = 20;
  const MARKS = { R: '○', W: '×', P: '◐', N: '–', A: '?', D: '⊘', T: '…', F: '!' };
  const book = { heads: null, rows: null, volumes: new Map() };

  // Files of one volume after another are called by the names that these functions have.
  window.gwageo = {
    index: (heads, rows) => { book.heads = heads; book.rows = rows; },
    volume: (number, items) => { book.volumes.set(number, items); },
  };

  // A short book is in the page.
  const inside = document.getElementById('answers');
  const take = () => {
    const [heads, rows, items] = JSON.parse(inside.textContent);
    Object.assign(book, { heads, rows });
    book.volumes.set(1, items);
  };

  const load = number => new Promise((done, failed) => {
    const script = document.createElement('script');
    script.src = `90-answers-${String(number).padStart(3, '0')}.js`;
    script.charset = 'utf-8';
    script.addEventListener('load', () => { script.remove(); done(); });
    script.addEventListener('error', () => { script.remove(); failed(new Error(script.src)); });
    document.head.append(script);
  });

  // Whatever does not show, or turns the order of what stands around it, is written out.
  const HIDDEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\u2028\u2029\u115f\u1160\u3164\uffa0\u2800]/gu;
  const visible = text => String(text).replace(HIDDEN, c => c === '\n' || c === '\t' ? c
    : `[U+${c.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}]`);

  const make = (name, options = {}, ...children) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(options)) {
      if (key === 'text') element.textContent = visible(value);
      else element.setAttribute(key, value);
    }
    element.append(...children);
    return element;
  };

  const open = root => {
    const words = JSON.parse(root.dataset.words);
    const language = root.closest('article').lang === 'ko' ? 0 : 1;
    const [entries, tasks] = book.heads.slice(0, 2).map(names => names.map(name => name[language]));
    const amendments = new Map();
    for (const [number, item, excluded, sentences] of book.heads[2]) {
      const key = `${number} ${item}`;
      const all = amendments.get(key) || { excluded: false, sentences: [] };
      all.excluded ||= excluded === 1;
      all.sentences.push(sentences[language]);
      amendments.set(key, all);
    }
    const say = (key, ...values) => words[key].replace(/\{(\d)\}/g, (_, place) => values[place]);
    const escaped = text => text.replace(/[\\^$.*+?()[\]{}|\/]/g, '\\$&');
    // what the record says in English, in the language of the page: as the class Phrases does
    const phrases = Object.keys(words).filter(key => key.startsWith('phrase '))
      .sort((a, b) => b.length - a.length)
      .map(key => {
        const literals = key.slice('phrase '.length).split(/\{\d\}/).map(escaped);
        const last = literals.pop();
        const form = literals.length === 0 ? last : `${literals.join('([^"]+?)')}(.+)${last}`;
        return { form: new RegExp(`^${form}$`, 's'), said: words[key] };
      });
    const phrase = text => {
      const quotation = /^(".*") at (\d{1,9})$/s.exec(text);
      if (quotation) return say('at', quotation[1], 1 + Number(quotation[2]));
      for (const { form, said } of phrases) {
        const parts = form.exec(text);
        if (parts) return said.replace(/\{(\d)\}/g, (_, place) => recorded(parts[1 + Number(place)]));
      }
      return null;
    };
    const parts = (text, separator) => {
      let depth = 0;
      for (let i = 0; i + 1 < text.length && text[i] !== '"'; i++) {
        depth += '([{'.includes(text[i]) ? 1 : ')]}'.includes(text[i]) ? -1 : 0;
        if (depth === 0 && text[i] === separator && text[i + 1] === ' ') {
          return `${recorded(text.slice(0, i))}${separator} ${recorded(text.slice(i + 2))}`;
        }
      }
      return null;
    };
    const recorded = text => text.length > 1000 ? text
      : phrase(text) ?? parts(text, ';') ?? parts(text, ':') ?? parts(text, ',') ?? text;
    const id = name => `${root.closest('article').lang}-answers-${name}`;
    const state = { page: 0, found: [] };

    const choice = (name, options) => {
      const select = make('select', { id: id(name) });
      options.forEach(([value, text]) => select.append(make('option', { value, text })));
      return [make('label', { for: id(name), text: say(name) }), select];
    };
    const all = [['', say('all')]];
    const [teamLabel, team] = choice('team', [...all, ...entries.map((name, i) => [i, name])]);
    const [taskLabel, task] = choice('task', [...all, ...tasks.map((name, i) => [i, name])]);
    const [outcomeLabel, outcome] =
      choice('outcome', [...all, ...Object.keys(MARKS).map(code => [code, `${MARKS[code]} ${say(code)}`])]);
    const [splitLabel, split] =
      choice('split', [...all, ...['split', 'none', 'every'].map(kind => [kind, say(`split.${kind}`)])]);
    const find = make('input', { id: id('find'), type: 'search', autocomplete: 'off' });
    const findLabel = make('label', { for: id('find'), text: say('find') });
    const filters = make('div', { class: 'filters', role: 'search' },
      ...[[teamLabel, team], [taskLabel, task], [outcomeLabel, outcome], [splitLabel, split], [findLabel, find]]
        .map(pair => make('div', {}, ...pair)));
    const counts = make('div', { class: 'counts' });
    const status = make('p', { role: 'status', class: 'found' });
    const list = make('div', { class: 'list' });
    const before = make('button', { type: 'button', text: say('before') });
    const after = make('button', { type: 'button', text: say('after') });
    const pages = make('div', { class: 'pages' }, before, after);
    const detail = make('div', { class: 'item' });

    // Answers that never came disagree with nobody.
    const agreement = codes => {
      let right = 0;
      let came = 0;
      for (const code of codes) {
        if (code !== ',' && code !== 'F') came++;
        if (code === 'R') right++;
      }
      return right === 0 ? 'none' : right === came ? 'every' : 'split';
    };

    // All that filters need is worked out once, so that they answer at once.
    const rows = book.rows.map(([number, name, text, tags, volume, place, codes]) => ({
      task: number, name, text, tags, volume, place, all: codes, codes: codes.split(','),
      agreement: agreement(codes), plain: `${name} ${text} ${tags}`.toLowerCase(),
      amended: amendments.get(`${number} ${name}`),
    })).sort((a, b) => a.task - b.task || (a.name < b.name ? -1 : Number(a.name > b.name)));

    // What is wanted is asked once, not of every row.
    const fitting = () => {
      const who = team.value === '' ? -1 : Number(team.value);
      const which = task.value === '' ? -1 : Number(task.value);
      const what = outcome.value;
      const kind = split.value;
      const words = find.value.trim().toLowerCase();
      return rows.filter(row => {
        if (which >= 0 && row.task !== which) return false;
        if (kind !== '' && row.agreement !== kind) return false;
        const codes = who < 0 ? row.all : row.codes[who];
        if (who >= 0 && codes === '') return false;
        if (what !== '' && !codes.includes(what)) return false;
        return words === '' || row.plain.includes(words);
      });
    };

    const table = (caption, heads, lines, kind = 'word') => {
      const head = make('tr', { role: 'row' }, ...heads.map((text, i) =>
        make('th', { scope: 'col', role: 'columnheader', class: i ? kind : 'word', text })));
      const body = make('tbody', { role: 'rowgroup' }, ...lines.map(cells => {
        const line = make('tr', { role: 'row' });
        cells.forEach((cell, i) => {
          const kind = typeof cell === 'string' && /^[\d,]+$/.test(cell) ? 'number' : 'word';
          const made = i ? make('td', { role: 'cell', class: kind, 'data-label': visible(heads[i]) })
            : make('th', { scope: 'row', role: 'rowheader' });
          made.append(cell instanceof Node ? cell : make('span', { class: 'figure', text: cell }));
          line.append(made);
        });
        return line;
      }));
      return make('div', { class: 'table', role: 'group', tabindex: '0', 'aria-label': caption },
        make('table', { role: 'table' }, make('caption', { text: caption }),
          make('thead', { role: 'rowgroup' }, head), body));
    };

    const mark = code => code === '' ? make('span', { text: say('notAsked') })
      : make('span', { class: 'figure' }, ...[...code].map(c => make('span', { class: `code-${c}`, text: `${MARKS[c]} ${say(c)} ` })));

    const chip = amended =>
      make('span', { class: 'chip undecided', text: say(amended.excluded ? 'excluded' : 'changed') });

    // How often each kind of outcome came, by team and task, worked out once; all teams come last.
    const kinds = Object.keys(MARKS);
    const numbers = new Map(kinds.map((code, i) => [code, i]));
    const tallies = [...entries, ''].map(() => tasks.map(() => kinds.map(() => 0)));
    for (const row of rows) {
      if (row.amended && row.amended.excluded) continue;
      const every = tallies[entries.length][row.task];
      row.codes.forEach((codes, entry) => {
        const own = tallies[entry][row.task];
        for (const code of codes) {
          const number = numbers.get(code);
          own[number]++;
          every[number]++;
        }
      });
    }

    // The benchmarks of the team that is looked at, each a way to its items.
    const summarise = () => {
      const sums = tallies[team.value === '' ? entries.length : Number(team.value)];
      const used = kinds.filter((_, i) => sums.some(sum => sum[i] > 0));
      const lines = tasks.map((name, i) => {
        const button = make('button', { type: 'button', text: name });
        button.addEventListener('click', () => { task.value = i; refresh(); list.scrollIntoView(); });
        return [button, ...used.map(code => sums[i][kinds.indexOf(code)].toLocaleString('en'))];
      });
      const whose = team.value === '' ? say('all') : entries[team.value];
      counts.replaceChildren(table(say('counts', whose), [say('task'), ...used.map(code => `${MARKS[code]} ${say(code)}`)], lines, 'number'));
    };

    const show = () => {
      const from = state.page * PAGE;
      const shown = state.found.slice(from, from + PAGE);
      const columns = team.value === '' ? entries.map((_, i) => i) : [Number(team.value)];
      status.textContent = state.found.length === 0 ? say('nothing')
        : say('found', state.found.length.toLocaleString('en'), (from + 1).toLocaleString('en'), (from + shown.length).toLocaleString('en'));
      list.replaceChildren();
      if (shown.length > 0) {
        list.append(table(say('items'), [say('item'), say('question'), say('task'), ...columns.map(i => entries[i])],
          shown.map(row => {
            const button = make('button', { type: 'button', text: row.name });
            button.addEventListener('click', () => read(row));
            const name = !row.amended ? button : make('span', {}, button, ' ', chip(row.amended));
            return [name, row.text, tasks[row.task], ...columns.map(i => mark(row.codes[i] || ''))];
          })));
      }
      before.disabled = state.page === 0;
      after.disabled = from + PAGE >= state.found.length;
    };

    const refresh = () => {
      state.page = 0;
      state.found = fitting();
      show();
    };

    const said = messages => {
      const list = [];
      for (let i = 0; i < messages.length; i += 2) list.push(make('pre', { tabindex: '0', text: messages[i + 1] }));
      return list;
    };

    const reply = text => text === null || text.trim() === ''
      ? make('p', { class: 'reading', text: say(text === null ? 'silent' : 'empty') })
      : make('pre', { class: 'answer', tabindex: '0', text });

    // Answer, question, answer, and so on.
    const conversation = said => said.flatMap((text, i) => {
      const turn = Math.ceil(i / 2) + 1;
      return i % 2 === 0 ? [make('p', { class: 'turn', text: say('turn', turn) }), reply(text)]
        : [make('p', { class: 'turn', text: say('then', turn) }), make('pre', { tabindex: '0', text })];
    });

    const read = async row => {
      try {
        if (!book.volumes.has(row.volume)) await load(row.volume);
      } catch {
        detail.replaceChildren(make('p', { class: 'missing', role: 'alert', text: say('missing') }));
        return;
      }
      const [asked, answers] = book.volumes.get(row.volume)[row.place];
      const title = make('h3', { tabindex: '-1', text: `${tasks[row.task]} · ${row.name}` });
      detail.replaceChildren(title);
      if (row.amended) detail.append(...row.amended.sentences.map(text => make('p', { class: 'amended', text })));
      detail.append(make('h4', { text: say('asked') }), ...said(asked));
      if (row.tags) detail.append(make('p', { class: 'reading', text: `${say('tags')}: ${row.tags}` }));
      for (const [entry, repeat, code, value, answer, rule, where, text, own, target] of answers) {
        if (team.value !== '' && entry !== Number(team.value)) continue;
        const times = answers.filter(other => other[0] === entry).length;
        const name = times > 1 ? `${entries[entry]} (${repeat}/${times})` : entries[entry];
        detail.append(make('h4', {}, make('span', { text: `${name}: ` }), mark(code)));
        const reading = [`${say('target')}: ${target}`];
        if (value !== null) reading.push(`${say('score')}: ${value}`);
        if (answer !== '') reading.push(`${say('read')}: ${answer}`);
        if (rule !== '') reading.push(`${say('rule')}: ${recorded(rule)}`);
        const ground = where.startsWith(`${rule}: `) ? where.slice(rule.length + 2) : where;
        if (ground !== '') reading.push(`${say('where')}: ${recorded(ground)}`);
        detail.append(make('p', { class: 'reading', text: reading.join(' · ') }));
        if (own) detail.append(make('p', { class: 'reading', text: say('own') }), ...said(own));
        if (Array.isArray(text)) detail.append(...conversation(text));
        else detail.append(reply(text));
      }
      title.focus();
    };

    for (const select of [task, outcome, split]) select.addEventListener('change', refresh);
    team.addEventListener('change', () => { summarise(); refresh(); });
    find.addEventListener('input', refresh);
    before.addEventListener('click', () => { state.page--; show(); });
    after.addEventListener('click', () => { state.page++; show(); });
    root.replaceChildren(filters, counts, status, list, pages, detail);
    const asked = entries.findIndex(name => visible(name) === root.dataset.team);
    if (asked >= 0) team.value = asked;
    root.addEventListener('ask', () => {
      team.value = entries.findIndex(name => visible(name) === root.dataset.team);
      team.dispatchEvent(new Event('change'));
    });
    summarise();
    refresh();
  };

  for (const root of document.querySelectorAll('.explorer')) {
    const button = root.querySelector('button');
    const note = root.querySelector('p');
    button.hidden = false;
    note.hidden = !inside;
    if (inside) {
      note.className = 'note';
      note.removeAttribute('role');
      note.textContent = JSON.parse(root.dataset.words).inside;
    }
    const unfold = async () => {
      if (!button.isConnected) {
        if (root.dataset.team) root.dispatchEvent(new Event('ask'));
        return;
      }
      try {
        if (!book.rows) {
          if (inside) take();
          else await load(0);
        }
        open(root);
      } catch {
        note.className = 'missing';
        note.setAttribute('role', 'alert');
        note.textContent = JSON.parse(root.dataset.words).missing;
        note.hidden = false;
      }
    };
    button.addEventListener('click', unfold);
    // From a verdict to the answers that it rests on.
    const part = root.closest('section').id;
    for (const finding of root.closest('article').querySelectorAll('.finding')) {
      const way = make('a', { href: `#${part}`, text: JSON.parse(root.dataset.words).way });
      way.addEventListener('click', () => {
        root.dataset.team = finding.querySelector('.name').textContent;
        unfold();
      });
      finding.append(make('p', { class: 'way' }, way));
    }
    // Whoever follows a link to the answers wants to see them.
    const follow = () => { if (location.hash.slice(1) === part) unfold(); };
    addEventListener('hashchange', follow);
    follow();
  }
})();
