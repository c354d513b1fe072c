'use strict';
(() => {
  const data = JSON.parse(document.getElementById('data').textContent);
  const { words, rules, reports, forms, strings } = data;
  const say = index => strings[index] ?? '';
  const byId = id => document.getElementById(id);
  const Page = 100;
  let shown = Page, open = -1;

  // Everything that comes from a file goes in as text, never as markup.
  const make = (name, attributes, ...children) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes ?? {})) {
      if (key === 'on') for (const [event, handler] of Object.entries(value)) element.addEventListener(event, handler);
      else if (value !== undefined && value !== null && value !== false) element.setAttribute(key, value === true ? '' : value);
    }
    for (const child of children.flat(Infinity)) if (child !== null && child !== undefined) element.append(child);
    return element;
  };
  const head = names => make('thead', {}, make('tr', {}, names.map(([text, kind]) => make('th', { scope: 'col', class: kind }, text))));
  const clear = element => { element.replaceChildren(); return element; };
  const levels = ['info', 'warning', 'error'];

  const filters = {};
  const open_ = finding => finding.state !== 4;
  const fits = (report, index) =>
    (!filters.region || say(report.r) === filters.region) &&
    (!filters.agency || say(report.a).includes(filters.agency)) &&
    (!filters.year || String(report.y ?? '') === filters.year) &&
    (!filters.status || String(report.s) === filters.status) &&
    (!(filters.rule || filters.severity) || findingsOf(report).some(passes));
  const passes = finding => (!filters.rule || rules[finding.rule].id === filters.rule) && (!filters.severity || levels[finding.level] === filters.severity);
  // rule, level, subject, message, place, state, hint, operands
  const cache = new Map();
  const findingsOf = report => {
    let list = cache.get(report);
    if (!list) cache.set(report, list = report.f.map(([rule, level, subject, message, place, state, hint, sum, operands]) => ({ rule, level, subject, message, place, state, hint, sum, operands })));
    return list;
  };
  const count = (report, level) => findingsOf(report).filter(finding => finding.level === level && open_(finding) && passes(finding)).length;
  const chosen = () => reports.map((report, index) => ({ report, index })).filter(({ report }) => fits(report));

  const fill = (id, values) => { for (const value of values) byId(id).append(make('option', { value: value.value ?? value }, value.text ?? value)); };
  const distinct = values => [...new Set(values.filter(value => value !== undefined && value !== null && value !== ''))].sort();

  function totals(list) {
    const sums = [0, 0, 0], states = [0, 0, 0];
    for (const { report } of list) {
      states[report.s]++;
      for (const level of [0, 1, 2]) sums[level] += count(report, level);
    }
    byId('chosen').textContent = words.chosen.replace('{0}', list.length).replace('{1}', states[0]).replace('{2}', states[1]).replace('{3}', states[2])
      .replace('{4}', sums[2]).replace('{5}', sums[1]).replace('{6}', sums[0]);
  }

  function ranking(list) {
    const groups = new Map();
    for (const { report } of list) {
      const name = say(report.a) || words.unnamed;
      const group = groups.get(name) ?? { name, region: say(report.r), files: 0, counts: [0, 0, 0], open: 0 };
      group.files++;
      for (const level of [0, 1, 2]) group.counts[level] += count(report, level);
      if (report.s !== 0) group.open++;
      groups.set(name, group);
    }
    const ranked = [...groups.values()].sort((a, b) => b.counts[2] - a.counts[2] || b.counts[1] - a.counts[1] || b.counts[0] - a.counts[0] || (a.name < b.name ? -1 : 1));
    const body = make('tbody', {}, ranked.slice(0, 1000).map((group, at) => make('tr', {},
      make('td', { class: 'n' }, String(at + 1)), make('td', {}, group.region), make('td', {}, group.name), make('td', { class: 'n' }, String(group.files)),
      [2, 1, 0].map(level => make('td', { class: 'n' }, String(group.counts[level]))), make('td', { class: 'n' }, String(group.open)))));
    clear(byId('ranking')).append(make('table', {}, make('caption', { class: 'hidden' }, words.ranking), head(words.rankingHeads.map((text, at) => [text, at === 0 || at > 2 ? 'n' : null])), body));
  }

  function matrix(list) {
    const used = rules.map((rule, at) => at).filter(at => list.some(({ report }) => 'fq'.includes(report.o[at])));
    const marks = { p: '√', f: '×', n: '—', q: '？' };
    const names = { p: words.passed, f: words.failed, n: words.notApplicable, q: words.notEvaluated };
    const rows = list.slice(0, shown).map(({ report, index }) => make('tr', {},
      make('th', { scope: 'row' }, `${say(report.a) || say(report.d)} ${report.y ?? ''}`),
      used.map(at => make('td', { class: report.o[at] === 'f' ? 'f' : report.o[at] === 'q' ? 'q' : null, title: `${rules[at].id} ${names[report.o[at]] ?? ''}` }, marks[report.o[at]] ?? ''))));
    clear(byId('matrix')).append(make('table', { class: 'matrix' }, make('caption', { class: 'hidden' }, words.matrix),
      make('thead', {}, make('tr', {}, make('th', { scope: 'col' }, words.agency), used.map(at => make('th', { scope: 'col', title: rules[at].title }, rules[at].id)))), make('tbody', {}, rows)));
  }

  function listing(list) {
    const rows = list.slice(0, shown).map(({ report, index }) => make('tr', {},
      make('td', {}, say(report.r)),
      make('td', {}, make('button', { type: 'button', 'aria-expanded': String(index === open), on: { click: () => show(index) } }, say(report.a) || say(report.d))),
      make('td', { class: 'n' }, String(report.y ?? '')), make('td', {}, report.l !== undefined ? make('a', { href: say(report.l) }, say(report.d)) : say(report.d)), make('td', {}, words.statuses[report.s]),
      [2, 1, 0].map(level => make('td', { class: 'n' }, String(count(report, level))))));
    clear(byId('reports')).append(make('table', {}, make('caption', { class: 'hidden' }, words.reports), head(words.reportHeads.map((text, at) => [text, at === 2 || at > 4 ? 'n' : null])), make('tbody', {}, rows)));
    byId('more').hidden = list.length <= shown;
    byId('more').textContent = words.more.replace('{0}', Math.min(shown, list.length)).replace('{1}', list.length);
  }

  function tableOf(report, block, figures, failing) {
    const columns = block.columns;
    const body = block.rows.map(row => {
      const cells = row.figures.map((at, column) => {
        if (at < 0) return make('td', {}, '');
        const value = figures[at];
        const text = value === null || value === undefined ? '' : typeof value === 'number' ? String(value) : say(value[1]);
        const key = forms[report.t].keys[at];
        const state = failing.has(at) ? 'f' : Array.isArray(value) && value[0] === 'u' ? 'q' : null;
        return make('td', { class: `n ${state ?? ''}`, 'data-key': at }, text, state === 'f' ? [make('span', { 'aria-hidden': 'true' }, ' ✗'), make('span', { class: 'hidden' }, words.failedCell)] : null);
      });
      return make('tr', {}, make('th', { scope: 'row' }, row.label), cells);
    });
    return make('table', {}, make('caption', { class: 'hidden' }, block.caption), head([[block.caption, null], ...columns.map(column => [column, 'n'])]), make('tbody', {}, body));
  }

  function show(index) {
    open = index;
    const report = reports[index], form = report.t === undefined ? null : forms[report.t], place = clear(byId('detail'));
    const findings = findingsOf(report);
    const keyed = new Map((form?.keys ?? []).map((key, at) => [key, at]));
    const failing = new Set();
    // A cell; all cells of a row or a column; for a whole table none, because all would say nothing.
    const area = subject => {
      const at = subject.indexOf('@'), dot = subject.indexOf('.');
      const within = key => at < 0 ? dot > 0 && key.startsWith(`${subject}@`) : dot > 0 && dot < at ? key === subject
        : key.startsWith(`${subject.slice(0, at)}.`) && key.endsWith(subject.slice(at));
      return [...keyed].filter(([key]) => within(key)).map(([, place]) => place);
    };
    for (const finding of findings) if (open_(finding)) for (const at of area(say(finding.subject))) failing.add(at);
    const light = (finding, button) => {
      const was = button.getAttribute('aria-pressed') === 'true';
      for (const lit of place.querySelectorAll('.lit')) lit.classList.remove('lit');
      for (const other of place.querySelectorAll('.finding')) other.setAttribute('aria-pressed', 'false');
      if (was) return;
      button.setAttribute('aria-pressed', 'true');
      const wanted = new Set([...area(say(finding.subject)), ...finding.operands.map(([key]) => keyed.get(say(key)))]);
      let first = null;
      for (const cell of place.querySelectorAll('td[data-key]')) {
        if (!wanted.has(Number(cell.dataset.key))) continue;
        cell.classList.add('lit');
        first ??= cell;
      }
      first?.scrollIntoView({ block: 'nearest' });
    };
    const list = findings.map(finding => {
      const rule = rules[finding.rule], level = levels[finding.level];
      const button = make('button', { type: 'button', class: `finding ${level[0]}`, 'aria-pressed': 'false' },
        make('span', { class: level }, words.levels[finding.level]), ` ${rule.id} ${words.states[finding.state]} ${say(finding.place)}`, make('br'), say(finding.message),
        finding.hint !== null ? [make('br'), `${words.hint}${say(finding.hint)}`] : null, make('br'), make('span', { class: 'soft' }, `${words.basis}${rule.law}`),
        finding.sum === null ? null : make('span', { class: 'operands' }, make('br'), say(finding.sum), make('br'),
          finding.operands.map(([, label, value]) => `${say(label)} ${value ?? '—'}`).join(words.between)));
      button.addEventListener('click', () => light(finding, button));
      return button;
    });
    place.append(make('section', { class: 'report', 'aria-labelledby': 'detail-title' },
      make('h2', { id: 'detail-title', tabindex: '-1' }, `${say(report.a) || say(report.d)} ${report.y ?? ''}`),
      make('p', { class: 'soft' }, `${say(report.d)} · ${words.statuses[report.s]}`),
      make('h3', {}, `${words.findings}（${findings.length}）`), list.length ? list : make('p', {}, words.noFindings),
      report.q.length || report.x.length ? [make('h3', {}, words.notAssessed), make('ul', {}, report.x.map(text => make('li', {}, say(text))), report.q.map(([ids, reason]) => make('li', {}, `${ids.map(at => rules[at].id).join(' ')}：${say(reason)}`)))] : null,
      form ? [make('h3', {}, words.tables), make('p', { class: 'soft noprint' }, words.tablesHint), form.blocks.map(block => tableOf(report, block, report.v, failing))] : null));
    byId('detail-title').focus({ preventScroll: true });
    byId('detail-title').scrollIntoView({ block: 'start' });
  }

  function render() {
    const list = chosen();
    totals(list);
    listing(list);
    ranking(list);
    matrix(list);
    clear(byId('detail'));
    open = -1;
  }

  fill('region', distinct(reports.map(report => say(report.r))));
  fill('year', distinct(reports.map(report => report.y)).map(String));
  fill('rule', rules.filter((rule, at) => reports.some(report => report.f.some(finding => finding[0] === at))).map(rule => ({ value: rule.id, text: `${rule.id} ${rule.title}` })));
  fill('severity', [2, 1, 0].map(level => ({ value: levels[level], text: words.levels[level] })));
  fill('status', words.statuses.map((text, at) => ({ value: String(at), text })));
  for (const id of ['region', 'agency', 'year', 'rule', 'severity', 'status']) {
    byId(id).addEventListener(id === 'agency' ? 'input' : 'change', event => { filters[id] = event.target.value.trim(); shown = Page; render(); });
  }
  byId('filters').addEventListener('submit', event => event.preventDefault());
  byId('filters').addEventListener('reset', () => { for (const id of Object.keys(filters)) delete filters[id]; shown = Page; setTimeout(render); });
  byId('more').addEventListener('click', () => { shown += 5 * Page; render(); });
  // On paper the whole list stands, not the first page of it.
  addEventListener('beforeprint', () => { if (open < 0) { shown = Infinity; const list = chosen(); listing(list); matrix(list); } });
  document.addEventListener('keydown', event => { if (event.key === 'Escape' && open >= 0) { clear(byId('detail')); open = -1; byId('reports').querySelector('button')?.focus(); } });
  render();
})();
