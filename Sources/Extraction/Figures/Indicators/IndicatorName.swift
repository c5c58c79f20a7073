import Domain
import VietnameseText

/// A figure's short name, and what part of it the figure is about, where it is only a part.
struct IndicatorName: Equatable {
  var name: String
  var scope: String?
  /// A list that follows goes on with it, each with its own scope: "Diện tích gieo trồng: cây rau 5.866 ha; cây khoai tây 613 ha".
  var isGeneral = false
}

/// Names the figures of one text, one after the other: a figure may take its name from the one before.
struct IndicatorNamer {
  let text: FigureText
  /// The names given so far, by the place of the measure.
  private(set) var names: [IndicatorName] = []
  /// What was done with the things counted last: "hỗ trợ phát triển sản xuất".
  private var lastVerb = ""

  init(_ text: FigureText) { self.text = text }

  /// Names the measure that follows those named so far; `total` is the name of what it is one part of several of.
  mutating func name(_ measure: Measure, among measures: [Measure], partOf total: String?) -> IndicatorName {
    var name = makeName(measure, among: measures, total)
    name.name = tidyName(name.name)
    names.append(name)
    return name
  }

  private mutating func makeName(_ measure: Measure, among measures: [Measure], _ total: String?) -> IndicatorName {
    let lead = LeadPhrase(measure, in: text)
    if let known = IndicatorCatalogue.find(measure, lead: lead, in: text) {
      lastVerb = lead.kind == .verb ? lead.words : lastVerb
      return known
    }
    if let total, lead.kind != .measure { return IndicatorName(name: total, scope: scopeOfPart(measure, lead)) }
    if measure.isShareOfTotal, let part = names.last {
      return IndicatorName(
        name: "Tỷ lệ trong tổng " + part.name.prefix(1).lowercased() + part.name.dropFirst(), scope: part.scope)
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
    case .measure where lead.isBare && !lead.isNumberWord:
      return IndicatorName(name: join(lead.words, tail.isEmpty ? lastCore : tail))
    case .measure:
      if let counted = lead.withoutNumberWord { return IndicatorName(name: "Tỷ lệ " + counted) }
      return IndicatorName(name: lead.words)
    case .verb where lead.words.hasPrefix("tăng ") || lead.words.hasPrefix("giảm "):
      return IndicatorName(name: "Tốc độ " + lead.words)
    case .verb, .noun:
      return IndicatorName(
        name: "Tỷ lệ " + (tail.isEmpty ? lead.words : lead.kind == .noun ? join(lead.words, tail) : tail))
    case .empty:
      if !tail.isEmpty { return IndicatorName(name: "Tỷ lệ " + tail) }
      return IndicatorName(name: "Tỷ lệ " + lastCore)
    }
  }

  // MARK: Measured amounts

  private func nameAmount(_ measure: Measure, _ lead: LeadPhrase, among measures: [Measure]) -> IndicatorName {
    let tail = text.printed(measure.tail)
    let noun = UnitNoun.of(measure.quantity.unit, for: lead.words + " " + tail)
    switch lead.kind {
    case .measure where lead.isBare: return IndicatorName(name: join(lead.words, tail.isEmpty ? lastCore : tail))
    case .measure:
      let (name, scope) = splitSeason(lead.words)
      return IndicatorName(name: name, scope: scope, isGeneral: scope != nil)
    case .verb:
      return IndicatorName(
        name: join(lead.closingMeasure ?? noun, lead.wordCount <= 3 ? join(lead.words, tail) : lead.words))
    case .noun:
      if lead.closingMeasure == nil, let last = lastName(withUnitOf: measure, among: measures), last.isGeneral {
        return IndicatorName(name: last.name, scope: lead.words, isGeneral: true)
      }
      return IndicatorName(name: join(lead.closingMeasure ?? noun, lead.words))
    case .empty:
      if !tail.isEmpty { return IndicatorName(name: join(join(noun, tail), lastVerb)) }
      return names.last ?? IndicatorName(name: noun)
    }
  }

  /// "diện tích tưới vụ xuân" → "diện tích tưới" of "vụ xuân".
  private func splitSeason(_ words: String) -> (name: String, scope: String?) {
    let list = words.split(separator: " ")
    guard let season = list.firstIndex(of: "vụ"), season > 1 else { return (words, nil) }
    return (list[..<season].joined(separator: " "), list[season...].joined(separator: " "))
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
    case .noun: return IndicatorName(name: join(counted, lead.words))
    case .empty:
      let isContinued =
        !TailWords.saysWhatIsDone(measure.tail, in: text) && !lastVerb.isEmpty
        && continuesList(measure, among: measures)
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

  /// The figure before is of the same sentence, and no "có" stands between.
  private func continuesList(_ measure: Measure, among measures: [Measure]) -> Bool {
    guard names.count > 0, names.count <= measures.count else { return false }
    let before = measures[names.count - 1]
    guard before.sentence == measure.sentence else { return false }
    let between = before.end..<max(before.end, measure.quantity.firstNumber)
    return !between.contains { text.text($0) == "có" }
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
