// What a screen reader finds on a page: the browser's own accessibility tree, shadow root included.

/** Every node of the tree in reading order, with its name and what it is inside. */
async function tree(page) {
  const devtools = await page.context().newCDPSession(page);
  const { nodes } = await devtools.send('Accessibility.getFullAXTree');
  await devtools.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const found = [];
  const visit = (node, within) => {
    const role = node.ignored ? '' : node.role?.value ?? '';
    const one = { role, name: node.name?.value?.trim() ?? '', within };
    for (const { name, value } of node.properties ?? []) one[name] = value.value;
    if (role) found.push(one);
    for (const id of node.childIds ?? []) if (byId.has(id)) visit(byId.get(id), role ? one : within);
  };
  visit(nodes[0]);
  return found;
}

const NAMED = ['button', 'link', 'checkbox', 'radio', 'textbox', 'combobox', 'heading', 'group', 'img', 'image', 'SvgRoot', 'DisclosureTriangle'];
const FIELDS = ['radio', 'checkbox', 'textbox'];

/** The faults in it; an empty list is good. */
export async function spoken(page) {
  const all = await tree(page);
  // A disclosure is a group as well, named by its summary.
  const opens = all.filter(({ role }) => role === 'DisclosureTriangle').map(({ within }) => within);
  const nameless = all.filter((one) => NAMED.includes(one.role) && !one.name && !opens.includes(one));
  const wrong = nameless.map(({ role, within }) => `${role} without a name in ${within?.role} "${within?.name}"`);
  const headings = all.filter(({ role }) => role === 'heading');
  if (headings.filter(({ level }) => level === 1).length !== 1) wrong.push('not one heading of the first level');
  headings.forEach(({ level, name }, at) => {
    if (level > (headings[at - 1]?.level ?? 0) + 1) wrong.push(`a level is left out before "${name}"`);
  });
  for (const one of all.filter(({ role }) => FIELDS.includes(role))) {
    let around = one.within;
    while (around && around.role !== 'group') around = around.within;
    if (!around?.name) wrong.push(`${one.role} "${one.name}" belongs to no question`);
  }
  return wrong;
}

/** The focused element, as a screen reader says it. */
export async function focused(page) {
  const { role, name } = (await tree(page)).findLast((one) => one.focused) ?? {};
  return { role, name };
}
