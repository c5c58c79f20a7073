import Domain
import VietnameseText

/// A figure's short name, and what part of it the figure is about, where it is only a part.
struct IndicatorName: Equatable {
  var name: String
  var scope: String?
  /// The name was taken from the figure before.
  var isInherited = false
}

/// Names the figures of one text, one after the other: a figure may take its name from the one before.
struct IndicatorNamer {
  let text: FigureText
  /// The names given so far, by the place of the measure.
  private(set) var names: [IndicatorName] = []
  /// What was done with the things counted last: "hỗ trợ phát triển sản xuất".
  private var lastVerb = ""

  init(_ text: FigureText) { self.text = text }

  /// Names the measure that follows those named so far.
  mutating func name(_ measure: Measure, among measures: [Measure]) -> IndicatorName {
    var name = makeName(measure, among: measures)
    name.name = tidyName(name.name)
    names.append(name)
    return name
  }

  private mutating func makeName(_ measure: Measure, among measures: [Measure]) -> IndicatorName {
    let lead = LeadPhrase(measure, in: text)
    if let known = IndicatorCatalogue.find(measure, lead: lead, in: text) {
      lastVerb = lead.kind == .verb ? lead.words : lastVerb
      return known
    }
    if let total = measure.total, names.indices.contains(total), lead.kind != .measure,
      measures[total].quantity.unit?.symbol != "%",
      measure.quantity.unit?.symbol != "%", isPartOfSeveral(measure, among: measures)
    {
      return IndicatorName(name: names[total].name, scope: scopeOfPart(measure, lead))
    }
    guard let unit = measure.quantity.unit else { return IndicatorName(name: lead.words) }
    if unit.symbol.hasPrefix("%") || unit.symbol.hasPrefix("điểm phần trăm") { return nameShare(measure, lead) }
    let name =
      unit.kind == .measure ? nameAmount(measure, lead, among: measures) : nameCount(measure, lead, among: measures)
    if lead.kind == .verb { lastVerb = lead.words }
    return name
  }

  // MARK: Shares

  private func nameShare(_ measure: Measure, _ lead: LeadPhrase) -> IndicatorName {
    let tail = text.printed(measure.tail)
    switch lead.kind {
    case .measure where lead.isBare: return IndicatorName(name: join(lead.words, tail.isEmpty ? lastCore : tail))
    case .measure:
      if let counted = lead.withoutNumberWord { return IndicatorName(name: "Tỷ lệ " + counted) }
      return IndicatorName(name: lead.words)
    case .verb, .noun:
      return IndicatorName(
        name: "Tỷ lệ " + (tail.isEmpty ? lead.words : lead.kind == .noun ? join(lead.words, tail) : tail))
    case .empty:
      if !tail.isEmpty { return IndicatorName(name: "Tỷ lệ " + tail) }
      return IndicatorName(name: "Tỷ lệ " + lastCore, isInherited: true)
    }
  }

  // MARK: Measured amounts

  private func nameAmount(_ measure: Measure, _ lead: LeadPhrase, among measures: [Measure]) -> IndicatorName {
    let tail = text.printed(measure.tail)
    let noun = UnitNoun.of(measure.quantity.unit, for: lead.words + " " + tail)
    switch lead.kind {
    case .measure where lead.isBare: return IndicatorName(name: join(lead.words, tail.isEmpty ? lastCore : tail))
    case .measure: return IndicatorName(name: lead.words)
    case .verb:
      return IndicatorName(name: join(noun, lead.wordCount <= 3 ? join(lead.words, tail) : lead.words))
    case .noun:
      if let last = lastName(withUnitOf: measure, among: measures), let general = generalName(last) {
        return IndicatorName(name: general, scope: lead.words, isInherited: true)
      }
      return IndicatorName(name: join(noun, lead.words))
    case .empty:
      if !tail.isEmpty { return IndicatorName(name: join(join(noun, tail), lastVerb)) }
      return names.last.map { IndicatorName(name: $0.name, scope: $0.scope, isInherited: true) }
        ?? IndicatorName(name: noun)
    }
  }

  // MARK: Counted things

  private func nameCount(_ measure: Measure, _ lead: LeadPhrase, among measures: [Measure]) -> IndicatorName {
    let tail = text.printed(measure.tail)
    let counted = "Số " + join(UnitNoun.counted(measure.quantity.unit), tail)
    switch lead.kind {
    case .measure where lead.isNumberWord: return IndicatorName(name: counted)
    case .measure where lead.isBare: return IndicatorName(name: counted)
    case .measure: return IndicatorName(name: lead.words)
    case .verb:
      let says = TailWords.saysWhatIsDone(measure.tail, in: text)
      if lead.isLight || says { return IndicatorName(name: counted) }
      return IndicatorName(name: counted + " được " + lead.words)
    case .noun:
      if let last = lastName(withUnitOf: measure, among: measures) {
        return IndicatorName(name: last.name, scope: lead.words, isInherited: true)
      }
      return IndicatorName(name: join(counted, lead.words))
    case .empty:
      let isContinued = !TailWords.saysWhatIsDone(measure.tail, in: text) && !lastVerb.isEmpty && measure.lead.isEmpty
      return IndicatorName(name: isContinued ? counted + " được " + lastVerb : counted)
    }
  }

  // MARK: What was named before

  /// The name given last, without "Số", "Diện tích", "Tỷ lệ".
  private var lastCore: String {
    guard var core = names.last?.name else { return "" }
    for noun in ["Số ", "Diện tích ", "Tỷ lệ ", "Sản lượng ", "Lượng "] where core.hasPrefix(noun) {
      core.removeFirst(noun.count)
    }
    return core
  }

  private func lastName(withUnitOf measure: Measure, among measures: [Measure]) -> IndicatorName? {
    guard let unit = measure.quantity.unit else { return nil }
    return names.indices.reversed().first { measures[$0].quantity.unit?.symbol == unit.symbol }.map { names[$0] }
  }

  /// "Diện tích gieo trồng" of "Diện tích gieo trồng vụ Đông – Xuân"; nil where nothing general is left.
  private func generalName(_ name: IndicatorName) -> String? {
    let words = name.name.split(separator: " ")
    if name.scope != nil || name.isInherited { return name.name }
    let lexemes = listLexemes(in: Array(name.name.unicodeScalars))
    guard lexemes.count == words.count, words.count > 2 else { return nil }
    let plain = FigureText(
      LogicalText(scalars: Array(name.name.unicodeScalars), offsets: Array(0..<name.name.unicodeScalars.count)))
    guard let noun = LeadWords.measure(at: 0, in: plain), let verb = LeadWords.verb(at: noun, in: plain) else {
      return nil
    }
    return words.prefix(noun + max(verb, 2)).joined(separator: " ")
  }

  private func isPartOfSeveral(_ measure: Measure, among measures: [Measure]) -> Bool {
    measures.filter { $0.total == measure.total }.count > 1
  }

  private func scopeOfPart(_ measure: Measure, _ lead: LeadPhrase) -> String? {
    let scope = [lead.kind == .noun ? lead.words : "", text.printed(measure.tail)].filter { !$0.isEmpty }.joined(
      separator: " ")
    return scope.isEmpty ? nil : scope
  }
}

func join(_ first: String, _ second: String) -> String {
  first.isEmpty ? second : second.isEmpty ? first : first + " " + second
}
