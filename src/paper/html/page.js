// What a reader can do in the page: choose a language and a theme, look for findings, print. And what an editor can:
// hide, move and comment findings, and keep the page so. The page itself is what is kept: there is no other state.
'use strict';
(() => {
  const root = document.documentElement;
  const one = (what, from = document) => from.querySelector(what);
  const all = (what, from = document) => [...from.querySelectorAll(what)];
  const entries = () => all('.entry');
  const decoded = (text) => { try { return decodeURIComponent(text); } catch { return text; } };

  // --- language and theme ---

  // Texts that no element can hold in both languages: of options, titles and labels.
  function speak(language) {
    root.dataset.language = language;
    root.lang = language === 'zh' ? 'zh-CN' : 'en';
    for (const element of all('[data-zh]')) {
      const text = element.dataset[language];
      if (element.dataset.to) element.setAttribute(element.dataset.to, text);
      else element.textContent = text;
    }
    count();
  }

  function shade(theme) {
    root.dataset.theme = theme;
    one('#theme')?.setAttribute('aria-pressed', theme === 'dark');
  }

  const dark = () => root.dataset.theme === 'dark' ||
    (!root.dataset.theme && matchMedia('(prefers-color-scheme: dark)').matches);

  // --- looking for findings ---

  const plain = (text) => text.normalize('NFKC').toLowerCase();
  const says = new WeakMap();  // what an entry says, made plain once
  function text_of(entry) {
    if (!says.has(entry)) says.set(entry, plain(entry.textContent));
    return says.get(entry);
  }

  function find() {
    const finder = one('.finder');
    if (!finder) return;
    const wanted = all('select', finder).filter((select) => select.value !== '');
    const words = plain(one('input', finder).value).split(/\s+/).filter(Boolean);
    for (const entry of entries()) {
      entry.hidden = !wanted.every((select) => entry.dataset[select.name] === select.value) ||
        !words.every((word) => text_of(entry).includes(word));
    }
    for (const group of all('.group')) group.hidden = !one('.entry:not([hidden])', group);
    count();
  }

  function count() {
    const shown = entries().filter((entry) => !entry.hidden && !entry.dataset.hidden).length;
    for (const place of all('.finder .shown')) place.textContent = shown;
    const hidden = all('.entry[data-hidden]').length;
    for (const note of all('.left-out')) {
      note.hidden = hidden === 0;
      for (const place of all('.number', note)) place.textContent = hidden;
    }
  }

  function clear() {
    one('.finder')?.reset();
    find();
  }

  // A link to a finding shows it, whatever was looked for.
  function go() {
    const entry = document.getElementById(decoded(location.hash.slice(1)));
    if (!entry?.classList.contains('entry')) return;
    if (entry.hidden) clear();
    for (const details of all('details', entry)) details.open = true;
    for (const other of all('.here')) other.classList.remove('here');
    entry.classList.add('here');
    entry.scrollIntoView({ block: 'start' });
  }

  // --- editing ---

  function edit(on) {
    root.classList.toggle('edit', on);
    one('#edit').setAttribute('aria-pressed', on);
    one('#save').hidden = !on;
    for (const entry of entries()) {
      one('.editing', entry)?.remove();
      const comment = one('.comment', entry);
      if (on) {
        entry.append(one('#editing').content.cloneNode(true));
        const box = comment ?? entry.appendChild(document.createElement('p'));
        box.className = 'comment';
        box.contentEditable = 'plaintext-only';
        box.tabIndex = 0;
        box.setAttribute('role', 'textbox');
        box.setAttribute('aria-multiline', 'true');
        box.setAttribute('aria-label', one('#editing').dataset[root.dataset.language]);
        one('.hide', entry).setAttribute('aria-pressed', 'hidden' in entry.dataset);
      } else if (comment) {
        for (const name of ['contenteditable', 'tabindex', 'role', 'aria-multiline', 'aria-label'])
          comment.removeAttribute(name);
        says.delete(entry);
      }
    }
    if (on) speak(root.dataset.language);
  }

  const is_entry = (element) => element?.classList.contains('entry');
  function act(button) {
    const entry = button.closest('.entry');
    if (button.matches('.hide')) {
      if ('hidden' in entry.dataset) delete entry.dataset.hidden;
      else entry.dataset.hidden = 'yes';
      button.setAttribute('aria-pressed', 'hidden' in entry.dataset);
      count();
    } else if (button.matches('.up') && is_entry(entry.previousElementSibling)) {
      entry.previousElementSibling.before(entry);
    } else if (button.matches('.down') && is_entry(entry.nextElementSibling)) {
      entry.nextElementSibling.after(entry);
    }
    button.focus();
  }

  // The page as it is, without what only editing needs.
  function save() {
    edit(false);
    const page = new Blob(['<!DOCTYPE html>\n', root.outerHTML, '\n'], { type: 'text/html' });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(page);
    link.download = decoded(location.pathname.split('/').pop()) || 'report.html';
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  }

  // --- printing: what is folded away is printed, too ---

  let closed = [];
  addEventListener('beforeprint', () => {
    closed = all('details:not([open])');
    for (const details of closed) details.open = true;
  });
  addEventListener('afterprint', () => {
    for (const details of closed) details.open = false;
  });

  // --- begin ---

  root.classList.add('js');
  for (const [id, work] of Object.entries({
    language: () => speak(root.dataset.language === 'zh' ? 'en' : 'zh'),
    theme: () => shade(dark() ? 'light' : 'dark'),
    print: () => print(),
    edit: () => edit(!root.classList.contains('edit')),
    save,
  })) one('#' + id)?.addEventListener('click', work);
  one('#theme')?.setAttribute('aria-pressed', dark());
  const finder = one('.finder');
  finder?.addEventListener('input', find);
  finder?.addEventListener('reset', () => setTimeout(find));
  finder?.addEventListener('submit', (event) => event.preventDefault());
  document.addEventListener('click', (event) => {
    const button = event.target.closest?.('.editing button');
    if (button) act(button);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === '/' && !event.target.closest('input, select, textarea, [contenteditable]') && finder) {
      event.preventDefault();
      one('input', finder).focus();
    }
  });
  addEventListener('hashchange', go);
  speak(root.dataset.language);
  go();
})();
