import Domain
import VietnameseText

/// A figure's short name, and what part of it the figure is about, where it is only a part.
struct IndicatorName: Equatable {
  var name: String
  var scope: String?
  /// A list that follows goes on with it, each with its own scope: "Diện tích gieo trồng: cây rau 5.866 ha; cây khoai tây 613 ha".
  var isGeneral = false
  /// What the sentence speaks of, where the figure is only in passing: "tổng dung tích của 15 hồ".
  var subject: String?
  /// From which words the name was made.
  var source = NameSource.words(.empty)
}

/// From which words a figure has its name.
enum NameSource: Equatable {
  /// An indicator that every plan of the sector has.
  case catalogue
  /// The total that it is a part of.
  case total
  /// Its own words of a kind.
  case words(LeadPhrase.Kind)
}

/// Names the figures of one text, one after the other: a figure may take its name from the one before.
struct IndicatorNamer {
  let text: FigureText
  let measures: [Measure]
  /// The names given so far, by the place of the measure.
  private(set) var names: [IndicatorName] = []
  /// What was done with the things counted last: "hỗ trợ phát triển sản xuất".
  private var lastVerb = ""

  init(_ text: FigureText, _ measures: [Measure]) {
    self.text = text
    self.measures = measures
  }

  /// Names the measure that follows those named so far; `total` is the name of what it is a part of.
  mutating func nameNext(partOf total: String?, isOnlyPart: Bool) -> IndicatorName {
    let measure = measures[names.count]
    let lead = LeadPhrase(measure, in: text)
    let takesTotal = !isOnlyPart || lead.kind == .noun && measure.tail.isEmpty
    var name = makeName(measure, lead, takesTotal ? total : nil)
    name.name = tidyName(name.name)
    if name.source == .words(.empty) { name.source = .words(lead.kind) }
    if lead.kind == .verb, !isPercent(measure) { lastVerb = lead.words }
    names.append(name)
    return name
  }

  private func makeName(_ measure: Measure, _ lead: LeadPhrase, _ total: String?) -> IndicatorName {
    if measure.isParenthesis, namesOnlyPlan(measure), let last = lastName(withUnitOf: measure) { return last }
    if var known = IndicatorCatalogue.find(measure, in: text) {
      known.source = .catalogue
      return known
    }
    if let total, lead.kind != .measure || sharesWord(lead.words, total) {
      return IndicatorName(name: total, scope: scopeOfPart(measure, lead), source: .total)
    }
    if let ratio = nameRatio(measure) { return ratio }
    if let listed = nameUnderColon(measure, lead) { return listed }
    if measure.isShareOfTotal, let part = names.last {
      return IndicatorName(name: "Tỷ lệ trong tổng " + smallFirst(part.name), scope: part.scope)
    }
    if isPercent(measure) || measure.quantity.unit?.symbol.hasPrefix("điểm phần trăm") == true {
      return nameShare(measure, lead)
    }
    return measure.quantity.unit?.kind == .measure ? nameAmount(measure, lead) : nameCount(measure, lead)
  }

  /// "gấp 1,3 lần so với năm 2020": the figure before, against its base year.
  private func nameRatio(_ measure: Measure) -> IndicatorName? {
    guard measure.quantity.unit?.symbol == "lần",
      text.text(measure.quantity.lexemes.lowerBound - 1) == "gấp"
        || measure.lead.contains(where: { text.text($0) == "gấp" })
    else { return nil }
    let base = text.printed(measure.tail)
    let against = base.isEmpty || base.hasPrefix("so") ? base : "so với " + base
    let own = LeadPhrase.spell(measure.lead, in: text)
    if !own.isEmpty { return IndicatorName(name: join(own, against)) }
    return names.last.map { IndicatorName(name: join($0.name, against), scope: $0.scope) }
  }

  /// "Mức thưởng: tập thể 2.000.000 đồng, cá nhân 1.000.000 đồng": the words before the colon name all of the list.
  private func nameUnderColon(_ measure: Measure, _ lead: LeadPhrase) -> IndicatorName? {
    guard lead.kind == .noun, lead.wordCount <= 8, measure.tail.isEmpty, measure.quantity.unit?.kind == .measure,
      !isPercent(measure)
    else { return nil }
    var at = measure.lead.lowerBound - 1
    var floor = names.count - 1
    while at >= 0, measure.lead.lowerBound - at <= 60 {
      if floor >= 0, measures[floor].quantity.lexemes.contains(at) {
        guard measures[floor].quantity.unit?.symbol == measure.quantity.unit?.symbol else { return nil }
        at = measures[floor].passage.lowerBound
        floor -= 1
      } else if text.text(at) == ":" {
        break
      } else if text.isFullStop(at) || text.lexemes[at].kind == .number || text.isWord(at) && text.text(at) != "và" {
        return nil
      }
      at -= 1
    }
    guard at > 0, text.text(at) == ":" else { return nil }
    let head = text.readLead(
      before: at, from: text.sentences.sentenceStart(before: at), isShare: false, hasTail: false)
    guard let first = head.first, LeadWords.measure(at: first, in: text) != nil, head.count <= 12 else { return nil }
    return IndicatorName(name: LeadPhrase.spell(head, in: text), scope: lead.words)
  }

  // MARK: Shares

  private func nameShare(_ measure: Measure, _ lead: LeadPhrase) -> IndicatorName {
    let tail = tailWords(measure)
    if measure.ofPlan == measure.quantity.value, measure.ofPlan != nil {
      return IndicatorName(name: join("Tỷ lệ thực hiện kế hoạch", lead.words))
    }
    switch lead.kind {
    case .measure where lead.isBare && !lead.isNumberWord:
      return IndicatorName(name: join(lead.words, tail.isEmpty ? object(of: measure) : tail))
    case .measure:
      return IndicatorName(
        name: lead.withoutNumberWord.map { "Tỷ lệ " + $0 } ?? (lead.isShareWord ? lead.words : "Tỷ lệ " + lead.words))
    case .verb where lead.words.hasPrefix("tăng ") || lead.words.hasPrefix("giảm "):
      return IndicatorName(name: "Tốc độ " + lead.words)
    case .verb where !tail.isEmpty && lead.wordCount <= 3 && !lead.isLight:
      return IndicatorName(name: "Tỷ lệ " + tail + " được " + lead.words)
    case .verb where tail.hasPrefix("tổng ") || tail.hasPrefix("số "): return IndicatorName(name: "Tỷ lệ " + lead.words)
    case .verb: return IndicatorName(name: "Tỷ lệ " + (tail.isEmpty ? lead.words : tail))
    case .noun: return IndicatorName(name: "Tỷ lệ " + join(lead.words, tail))
    case .empty: return IndicatorName(name: "Tỷ lệ " + (tail.isEmpty ? lastCore : tail))
    }
  }

  // MARK: Measured amounts

  private func nameAmount(_ measure: Measure, _ lead: LeadPhrase) -> IndicatorName {
    let tail = tailWords(measure)
    let noun = UnitNoun.of(measure.quantity.unit, for: lead.words + " " + tail)
    if LeadWords.measure(at: measure.tail.lowerBound, in: text) != nil, measure.tail.count > 2 {
      return IndicatorName(name: tail)
    }
    if lead.isPlace, let measured = lead.closingMeasure {
      return IndicatorName(name: join(measured, lastCore), scope: lead.words)
    }
    switch lead.kind {
    case .measure where lead.isBare:
      return IndicatorName(name: join(lead.words, tail.isEmpty ? object(of: measure) : tail))
    case .measure:
      let (name, scope) = splitSeason(lead.words)
      return IndicatorName(name: name, scope: scope, isGeneral: scope != nil)
    case .verb:
      return IndicatorName(
        name: join(lead.closingMeasure ?? noun, lead.wordCount <= 3 ? join(lead.words, tail) : lead.words))
    case .noun:
      if lead.closingMeasure == nil, let last = lastName(withUnitOf: measure), last.isGeneral {
        return IndicatorName(name: last.name, scope: lead.words, isGeneral: true)
      }
      return IndicatorName(name: join(lead.closingMeasure ?? nounBefore(measure) ?? noun, lead.words))
    case .empty:
      if !tail.isEmpty { return IndicatorName(name: join(join(noun, tail), lastVerb)) }
      guard let last = names.last else { return IndicatorName(name: noun) }
      return last.name.hasPrefix("Tỷ lệ ") ? IndicatorName(name: lastCore, scope: last.scope) : last
    }
  }

  /// "diện tích tưới vụ xuân" → "diện tích tưới" of "vụ xuân"; "dịch vụ", "nhiệm vụ" are no seasons.
  private func splitSeason(_ words: String) -> (name: String, scope: String?) {
    let list = words.split(separator: " ")
    guard
      let season = list.indices.first(where: { list[$0] == "vụ" && $0 > 0 && !Self.beforeWork.contains(list[$0 - 1]) }),
      season > 1
    else { return (words, nil) }
    return (list[..<season].joined(separator: " "), list[season...].joined(separator: " "))
  }

  private static let beforeWork: Set<Substring> = ["dịch", "nhiệm", "nghiệp", "phục", "chức"]

  // MARK: Counted things

  private func nameCount(_ measure: Measure, _ lead: LeadPhrase) -> IndicatorName {
    let counted = "Số " + join(UnitNoun.counted(measure.quantity.unit, in: text), tailWords(measure))
    if lead.isEmbedded {
      return IndicatorName(name: counted, subject: join(lead.words, smallFirst(String(counted.dropFirst("Số ".count)))))
    }
    if lead.isNumberWord || lead.isBare { return IndicatorName(name: counted) }
    switch lead.kind {
    case .measure: return IndicatorName(name: lead.words)
    case .verb where lead.isLight: return IndicatorName(name: counted)
    case .verb:
      let says = TailWords.saysWhatIsDone(measure.tail, in: text)
      return IndicatorName(name: says && lead.wordCount > 6 ? counted : counted + " được " + lead.words)
    case .noun where lead.isEach: return IndicatorName(name: counted, scope: lead.words)
    case .noun where lead.words.hasPrefix(UnitNoun.counted(measure.quantity.unit, in: text) + " "):
      return IndicatorName(name: "Số " + lead.words)
    case .noun where lead.wordCount > 6 && !measure.tail.isEmpty: return IndicatorName(name: counted)
    case .noun: return IndicatorName(name: join(counted, lead.words))
    case .empty:
      let isContinued = !lastVerb.isEmpty && continuesList(measure) && !TailWords.saysWhatIsDone(measure.tail, in: text)
      return IndicatorName(name: isContinued ? counted + " được " + lastVerb : counted)
    }
  }

  // MARK: What stands around and before

  /// Words behind the unit, without "trở lên" at their head.
  private func tailWords(_ measure: Measure) -> String {
    var tail = measure.tail
    if text.text(tail.lowerBound) == "trở" { tail = min(tail.lowerBound + 2, tail.upperBound)..<tail.upperBound }
    return text.printed(tail)
  }

  /// What a bare "diện tích" is the area of: what the sentence counted before, else what it did before its last comma.
  private func object(of measure: Measure) -> String {
    if let last = measures[..<names.count].last, last.sentence == measure.sentence { return lastCore }
    if let head = headBeforeColon(measure) { return head }
    guard
      let comma = (measure.sentence..<max(measure.sentence, measure.lead.lowerBound)).last(where: {
        text.text($0) == ","
      })
    else { return "" }
    let before = text.readLead(before: comma, from: measure.sentence, isShare: false, hasTail: false)
    let end = before.first { text.text($0) == "đối" || text.text($0) == "cho" } ?? before.upperBound
    return LeadPhrase.spell(before.lowerBound..<end, in: text)
  }

  /// "cây ăn trái" of "Cây ăn trái: Tổng diện tích 43.620 ha".
  private func headBeforeColon(_ measure: Measure) -> String? {
    let colon = measure.lead.lowerBound - 1
    guard colon > 0, text.text(colon) == ":" else { return nil }
    var start = colon
    while start > measure.sentence, text.isWord(start - 1), colon - start < 6 { start -= 1 }
    guard start < colon, start == measure.sentence || !text.isWord(start - 1) else { return nil }
    return smallFirst(LeadPhrase.spell(start..<colon, in: text))
  }

  /// What the names given last speak of, without "Số", "Diện tích", "Năng suất bình quân".
  private var lastCore: String {
    for name in names.reversed().prefix(3) {
      var core = smallFirst(name.subject ?? name.name)
      if name.subject != nil { return core }
      for noun in Self.measureNouns where core.hasPrefix(noun) { core.removeFirst(noun.count) }
      core = core.trimmingPrefix { $0 == " " }.description
      if !core.isEmpty { return core }
    }
    return ""
  }

  private static let measureNouns = [
    "tổng ", "số ", "diện tích", "tỷ lệ", "sản lượng", "năng suất", "lượng ", "giá trị", " bình quân", " trung bình",
    " toàn tỉnh",
  ]

  /// "(kế hoạch năm trên 9.000 ha)" behind a figure: what the plan asks of the same thing.
  private func namesOnlyPlan(_ measure: Measure) -> Bool {
    var at = measure.quantity.firstNumber - 1
    var hasPlan = false
    while at >= measure.sentence, text.text(at) != "(" {
      guard Self.planWords.contains(text.text(at)) else { return false }
      hasPlan = hasPlan || text.text(at) == "hoạch" || text.text(at) == "tiêu" || text.text(at) == "kh"
      at -= 1
    }
    return hasPlan && at >= measure.sentence
  }

  private static let planWords: Set<WordKey> = [
    "kế", "hoạch", "kh", "mục", "chỉ", "tiêu", "năm", "giao", "được", "là", "trên", "dưới", "từ", "không", "quá",
    "khoảng", "ít", "nhất", "tối", "thiểu", ":",
  ]

  /// "Sản lượng" of the figure before, where its sentence and unit are the same: "sản lượng thịt trâu 1.688 tấn; thịt bò 5.998 tấn".
  private func nounBefore(_ measure: Measure) -> String? {
    guard let last = measures[..<names.count].last, last.quantity.unit?.symbol == measure.quantity.unit?.symbol else {
      return nil
    }
    return ["Sản lượng", "Năng suất", "Diện tích", "Giá trị"].first { names[names.count - 1].name.hasPrefix($0 + " ") }
  }

  private func lastName(withUnitOf measure: Measure) -> IndicatorName? {
    names.indices.suffix(40).reversed().first { measures[$0].quantity.unit?.symbol == measure.quantity.unit?.symbol }
      .map {
        names[$0]
      }
  }

  /// The figure before is of the same sentence, and no "có" stands between.
  private func continuesList(_ measure: Measure) -> Bool {
    guard let before = measures[..<names.count].last, before.sentence == measure.sentence else { return false }
    return !(before.end..<max(before.end, measure.quantity.firstNumber)).contains { text.text($0) == "có" }
  }

  private func scopeOfPart(_ measure: Measure, _ lead: LeadPhrase) -> String? {
    let scope = join(lead.kind == .noun || lead.kind == .measure ? lead.words : "", tailWords(measure))
    return scope.isEmpty ? nil : scope
  }

  /// "vốn địa phương" is a part of "Kế hoạch vốn": the measure's own word is in the total's name.
  private func sharesWord(_ words: String, _ total: String) -> Bool {
    guard let first = words.split(separator: " ").first, first != "đàn" else { return false }
    return total.lowercased().split(separator: " ").contains(first)
  }
}

func join(_ first: String, _ second: String) -> String {
  first.isEmpty ? second : second.isEmpty ? first : first + (second.hasPrefix(",") ? "" : " ") + second
}

func smallFirst(_ text: String) -> String { text.prefix(1).lowercased() + text.dropFirst() }
