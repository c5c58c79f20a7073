import OfficePackage

/// One level of a number list.
struct NumberLevel {
  var format = "decimal"
  /// "%1.%2." with the numbers of the levels to be put in.
  var text = ""
  var start = 1
  /// Nothing stands between label and words; else a blank.
  var isGlued = false
  /// All numbers in Arabic digits, whatever the other levels' format.
  var isLegal = false
  var isBullet: Bool { format == "bullet" }
}

/// A document's number lists: `lists` by the id that paragraphs name.
struct NumberingDefinitions {
  struct List {
    /// Lists of one definition count on together.
    var definition: Int
    var levels: [Int: NumberLevel] = [:]
    /// Levels that begin anew with this list, and at what.
    var restarts: [Int: Int] = [:]
  }

  private(set) var lists: [Int: List] = [:]

  init() {}

  init(_ part: [UInt8], _ styles: StyleSheet) throws(XMLError) {
    var reader = NumberingReader(xml: try XMLReader(part))
    try reader.read()
    for (id, number) in reader.numbers {
      var levels = reader.definitions[number.definition]?.levels ?? [:]
      var definition = number.definition
      if levels.isEmpty, let style = reader.definitions[definition]?.styleLink,
        let linked = styles.numberingID(ofStyle: style),
        let target = reader.numbers[linked]
      {
        definition = target.definition
        levels = reader.definitions[definition]?.levels ?? [:]
      }
      levels.merge(number.levels) { $1 }
      lists[id] = List(definition: definition, levels: levels, restarts: number.restarts)
    }
  }
}

private struct NumberingReader {
  struct Definition {
    var levels: [Int: NumberLevel] = [:]
    var styleLink: String?
  }
  struct Number {
    var definition = -1
    var levels: [Int: NumberLevel] = [:]
    var restarts: [Int: Int] = [:]
  }

  var xml: XMLReader
  var definitions: [Int: Definition] = [:]
  var numbers: [Int: Number] = [:]
  private var definition: Int?
  private var number: Int?
  private var overridden: Int?

  init(xml: XMLReader) { self.xml = xml }

  mutating func read() throws(XMLError) {
    while let event = try xml.next() {
      switch (event, xml.name.local) {
      case (.start, "abstractNum"):
        definition = xml.intAttribute("abstractNumId")
        if let definition { definitions[definition] = Definition() }
      case (.end, "abstractNum"): definition = nil
      case (.start, "numStyleLink"): if let definition { definitions[definition]?.styleLink = try xml.attribute("val") }
      case (.start, "num"):
        number = xml.intAttribute("numId")
        if let number { numbers[number] = Number() }
      case (.end, "num"): number = nil
      case (.start, "abstractNumId"): if let number { numbers[number]?.definition = xml.intAttribute("val") ?? -1 }
      case (.start, "lvlOverride"): overridden = xml.intAttribute("ilvl")
      case (.end, "lvlOverride"): overridden = nil
      case (.start, "startOverride"):
        if let number, let overridden { numbers[number]?.restarts[overridden] = xml.intAttribute("val") ?? 1 }
      case (.start, "lvl"): try readLevel()
      default: break
      }
    }
  }

  private mutating func readLevel() throws(XMLError) {
    guard let index = xml.intAttribute("ilvl") else { return }
    let depth = xml.depth
    var level = NumberLevel()
    while let event = try xml.next() {
      if event == .end, xml.depth < depth { break }
      guard event == .start else { continue }
      switch xml.name.local {
      case "start": level.start = xml.intAttribute("val") ?? 1
      case "numFmt": level.format = try xml.attribute("val") ?? "decimal"
      case "lvlText":
        level.text = String((try xml.attribute("val") ?? "").unicodeScalars.prefix(ReadingLimits.labelLength))
      case "suff": level.isGlued = try xml.attribute("val") == "nothing"
      case "isLgl": level.isLegal = xml.isOn()
      default: break
      }
    }
    if let definition { definitions[definition]?.levels[index] = level }
    if let number { numbers[number]?.levels[index] = level }
  }
}
