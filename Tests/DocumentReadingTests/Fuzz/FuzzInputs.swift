import DocumentReading
import OfficePackage

/// Documents spoilt by chance, the same for the same number on every machine.
struct FuzzInputs {
  private let seeds: [(name: String, parts: [PackagePart])]

  init() throws {
    seeds = [
      ("a.docx", try unpack(sampleDocx())), ("a.xlsx", try unpack(sampleXlsx())),
      ("a.html", [part("", samplePage)]), ("a.txt", [part("", sampleText)]),
    ]
  }

  /// The spoilt document of a number: its bytes, or a part's inside of a package that is whole.
  func input(_ number: UInt64) throws -> (name: String, bytes: [UInt8]) {
    var chance = Chance(state: number &* 0x9E37_79B9_7F4A_7C15 | 1)
    let seed = seeds[Int(chance.next() % UInt64(seeds.count))]
    guard seed.parts.count > 1 else { return (seed.name, spoil(seed.parts[0].bytes, &chance)) }
    var parts = seed.parts
    guard chance.next() % 4 > 0 else { return (seed.name, spoil(try writePackage(parts), &chance)) }
    let index = Int(chance.next() % UInt64(parts.count))
    parts[index].bytes = spoil(parts[index].bytes, &chance)
    return (seed.name, try writePackage(parts))
  }

  /// Changes a few places: bits, runs taken out, doubled, moved, or put in from a list of words that mean something to the readers.
  private func spoil(_ bytes: [UInt8], _ chance: inout Chance) -> [UInt8] {
    var bytes = bytes
    for _ in 0...chance.next() % 6 where !bytes.isEmpty {
      let at = Int(chance.next() % UInt64(bytes.count))
      let length = min(bytes.count - at, 1 + Int(chance.next() % 64))
      switch chance.next() % 7 {
      case 0: bytes[at] ^= 1 << UInt8(chance.next() % 8)
      case 1: bytes[at] = UInt8(truncatingIfNeeded: chance.next())
      case 2: bytes.removeSubrange(at..<at + length)
      case 3: bytes.insert(contentsOf: bytes[at..<at + length], at: at)
      case 4:
        let run = Array(bytes[at..<at + length])
        bytes.insert(contentsOf: run, at: Int(chance.next() % UInt64(bytes.count)))
      case 5: bytes.insert(contentsOf: Array(words[Int(chance.next() % UInt64(words.count))].utf8), at: at)
      default: if chance.next() % 8 == 0 { bytes.removeSubrange(at...) }
      }
    }
    return bytes
  }
}

/// A generator of numbers that look drawn by lot (SplitMix64).
struct Chance {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }
}

private let words = [
  "<w:tbl>", "</w:tbl>", "<w:tr>", "<w:tc>", "</w:tc>", "<w:p>", "</w:p>", "<w:gridSpan w:val=\"999999999\"/>",
  "<w:vMerge/>", "<w:numPr>", "<w:footnoteReference w:id=\"2\"/>", "<w:rFonts w:ascii=\".VnTime\"/>",
  "<c r=\"XFD1048576\">",
  "<c r=\"A1\" t=\"s\">", "<mergeCell ref=\"A1:XFD9\"/>", "<row r=\"-5\">", "<v>1E308</v>", "<v>-0.0000000001E-300</v>",
  "r=\"99999999999\"", "&#x10FFFF;", "&lt;", "<table>", "<td rowspan=99999 colspan=99>", "<ul><li>", "</table>", "<!--",
  "<script>", "\t", "|", "\n\n", "**", "<sup>1</sup>", "[^1]", "\u{0C}", "2021-", "xlink:", "\u{FEFF}", "0",
  "9999999999999999",
  "%", "\"", "'", ">", "<", "/", "]]>", "<![CDATA[",
]

private func unpack(_ bytes: [UInt8]) throws -> [PackagePart] {
  try readPackage(bytes).sorted { $0.key < $1.key }.map { PackagePart(path: $0.key, bytes: $0.value) }
}

private func sampleDocx() throws -> [UInt8] {
  let note = "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"
  let numbered = p("Nhiệm vụ", "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>")
  let box =
    "<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>\(p("MẬT"))</w:txbxContent></mc:Choice><mc:Fallback/>"
    + "</mc:AlternateContent></w:r></w:p>"
  return try WordFile(
    p("KẾ HOẠCH") + numbered + numbered + "<w:p>" + r("Trồng rừng 9.000 ha") + note + "</w:p>"
      + table(
        [cell("TT", "<w:vMerge w:val=\"restart\"/>"), cell("Chỉ tiêu", "<w:gridSpan w:val=\"2\"/>")],
        [cell("", "<w:vMerge/>"), cell(p("a") + table([cell("b"), cell("c")])), cell("d")])
      + box + "<w:p>" + r("Trång rõng", "<w:rFonts w:ascii=\".VnTime\"/>") + "<w:ins>" + r("mới") + "</w:ins><w:del>"
      + r("cũ")
      + "</w:del></w:p>",
    styles: "<w:style w:type=\"paragraph\" w:styleId=\"A\"><w:name w:val=\"heading 1\"/></w:style>",
    numbering:
      "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"upperRoman\"/><w:lvlText w:val=\"%1.\"/>"
      + "</w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>",
    footnotes: "<w:footnote w:id=\"2\">" + p("Quyết định 4/QĐ.") + "</w:footnote>"
  ).bytes()
}

private func sampleXlsx() throws -> [UInt8] {
  var book = Workbook(
    row(1, "BIỂU SỐ 01") + row(3, "TT", "Chỉ tiêu", "Kế hoạch", "") + row(4, "", "", "Năm", "Quý")
      + "<row r=\"5\"><c r=\"A5\" t=\"s\"><v>0</v></c>" + number("B5", "46143", style: 2)
      + number("C5", "9000.5", style: 1)
      + "<c r=\"D5\"><f>C5*2</f><v>18001</v></c></row>" + row(6, "2", "Lúa", "0.64", "", more: " hidden=\"1\""),
    before: "<cols><col min=\"5\" max=\"6\" hidden=\"1\"/></cols>",
    more: "<mergeCells><mergeCell ref=\"A3:A4\"/><mergeCell ref=\"C3:D3\"/></mergeCells>", name: "Biểu 1")
  book.strings = ["Trồng rừng", "<r><t>Diện </t></r><r><t>tích</t></r>"]
  book.styles = formats("#,##0.0", "dd/mm/yyyy", "0.0%;-0.0%;\\-")
  return try book.bytes()
}

private let samplePage = """
  <!DOCTYPE html><html><head><meta charset=utf-8><title>a</title></head><body><div class="menu"><a href=1>Trang chủ</a></div>
  <table><tr><th rowspan=2>TT<th colspan=2>Năm<tr><td>2025<td>2026</table><p>Trồng&nbsp;rừng<sup>1</sup> <b>9.000</b> ha<br>
  <ol type=a><li>Một<li>Hai</ol><pre>a  b</pre><script>x</script><h2>II. NHIỆM VỤ</h2></body></html>
  """

private let sampleText = """
  # KẾ HOẠCH

  UBND TỈNH            CỘNG HÒA
  | TT | Chỉ tiêu |
  |---|---|
  | 1 | Trồng rừng |
  STT\tNội dung\tha
  1\tLúa\t100
  - **Đơn vị** chủ trì: *Chi cục*<sup>1</sup>
  Tổng diện tích gieo trồng vụ Đông Xuân đạt 48.231,7 ha, đạt 98,4% kế hoạch,
  bằng 99,6% so với cùng kỳ; trong đó lúa xuân ước đạt 15.585 ha[^1].
            \u{0C}
  1 Quyết định 4/QĐ.
  [^1]: Ghi chú
  """
