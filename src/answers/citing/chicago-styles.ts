/**
 * The two forms of the Chicago Manual for a page of the web, in CSL: a footnote, which names the place, and an entry of a bibliography.
 * Without an author the title comes first; without a date stands "n.d.", for nobody knows when the reader looked at the page.
 * Titles stay as they were published: capitals by an English rule would spoil those in French.
 */

const shared = `
  <macro name="title">
    <choose>
      <if variable="title"><text variable="title" quotes="true"/></if>
      <else><text variable="genre" prefix="[" suffix="]"/></else>
    </choose>
  </macro>
  <macro name="date">
    <choose>
      <if variable="issued"><date variable="issued" form="text"/></if>
      <else><text term="no date" form="short"/></else>
    </choose>
  </macro>
  <macro name="first words">
    <names variable="author">
      <name name-as-sort-order="all"/>
      <substitute><text variable="title"/><text variable="genre"/></substitute>
    </names>
  </macro>
  <citation><layout><text macro="title"/></layout></citation>`;

const style = (id: string, bibliography: string): string => `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="note" default-locale="en-US">
  <info><title>${id}</title><id>${id}</id><updated>2018-11-12T00:00:00+00:00</updated></info>${shared}
  <bibliography et-al-min="11" et-al-use-first="7">${bibliography}
  </bibliography>
</style>`;

/** Each place is an item of its own, which `annote` names. */
export const footnoteStyle = style(
  'footnote',
  `
    <layout suffix=".">
      <group delimiter=", ">
        <names variable="author"><name and="text" et-al-min="4" et-al-use-first="1"/></names>
        <text macro="title"/>
        <text variable="publisher"/>
        <text macro="date"/>
        <text variable="annote"/>
        <text variable="URL"/>
      </group>
    </layout>`,
);

export const chicagoStyle = style(
  'chicago',
  `
    <sort><key macro="first words"/><key variable="title"/><key variable="issued"/></sort>
    <layout suffix=".">
      <group delimiter=". ">
        <names variable="author">
          <name name-as-sort-order="first" and="text" delimiter-precedes-last="always"/>
        </names>
        <text macro="title"/>
        <text variable="publisher"/>
        <text macro="date"/>
        <text variable="URL"/>
      </group>
    </layout>`,
);
