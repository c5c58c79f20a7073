import Domain
import VietnameseText

/// A total and its parts, as places of measures.
struct SumLink {
  var relation: SumFact.Relation
  var total: MeasurePlace
  var parts: [MeasurePlace]

  /// A longer list is no list of parts.
  static let mostParts = 60
}

/// Totals whose parts follow in the same paragraph ("trong đó", "gồm"), in a footnote, or end in a fraction of the total ("56/113").
func listSumLinks(in texts: [MeasuredText]) -> [SumLink] {
  var links: [SumLink] = []
  for index in texts.indices {
    links += linksInParagraph(texts[index], index)
    links += linksByFraction(texts[index], index)
    links += linksByShare(texts[index], index, besides: links)
    links += linksByArithmetic(texts[index], index, besides: links)
    if texts[index].footnote != nil, let link = linkOfFootnote(index, texts) { links.append(link) }
  }
  return links
}

/// The total of a part, and whether it has no other part.
struct TotalOfPart {
  var total: MeasurePlace
  var isOnly: Bool
}

func totalsOfParts(_ links: [SumLink]) -> [MeasurePlace: TotalOfPart] {
  var totals: [MeasurePlace: TotalOfPart] = [:]
  for link in links {
    for part in link.parts { totals[part] = TotalOfPart(total: link.total, isOnly: link.parts.count == 1) }
  }
  return totals
}

/// "100% đơn vị hoàn thành tốt nhiệm vụ, trong đó 20% …".
private func namesShareOfAll(_ measure: Measure) -> Bool {
  measure.ofPlan == nil && measure.vsSamePeriod == nil && !measure.isShareOfTotal
    && measure.quantity.value?.tenThousandths == 100 * Amount.scale
}

// MARK: In the paragraph

private func linksInParagraph(_ source: MeasuredText, _ index: Int) -> [SumLink] {
  let (text, measures) = (source.text, source.measures)
  return measures.indices.compactMap { number in
    guard number + 1 < measures.count, measures[number].quantity.value != nil,
      !isPercent(measures[number]) || namesShareOfAll(measures[number])
    else { return nil }
    let total = measures[number]
    let next = measures[(number + 1)...].first { !isBaseInParenthesis($0, of: total) } ?? measures[number + 1]
    let between =
      total.quantity.lexemes
      .upperBound..<max(total.quantity.lexemes.upperBound, next.quantity.firstNumber)
    guard let marker = PartMarker.find(in: between, of: text),
      !(between.lowerBound..<marker.start).contains(where: text.isFullStop),
      !total.isParenthesis || text.isOpenParenthesis(before: marker.start, from: total.sentence)
        || measures[..<number].last?.sentence != total.sentence
    else { return nil }
    let parts = listParts(
      of: total, from: number + 1, until: text.sentences.fullStop(after: marker.start) ?? text.lexemes.count,
      in: source, marker)
    return link(
      MeasurePlace(text: index, measure: number), parts.map { MeasurePlace(text: index, measure: $0) }, marker,
      [source], index)
  }
}

/// "1.182.450 lượt, đạt 53,7% kế hoạch (2.200.000 lượt)": what the total is compared with, not a part of it.
private func isBaseInParenthesis(_ measure: Measure, of total: Measure) -> Bool {
  measure.isParenthesis && !total.isParenthesis && total.ofPlan != nil && measure.sentence == total.sentence
    && isSameKind(measure, as: total)
}

/// Measures of the total's unit, one after the other; shares among them are passed over.
///
/// A list without colon ends at a semicolon, unless what follows makes up the total.
private func listParts(
  of total: Measure, from first: Int, until end: Int, in source: MeasuredText, _ marker: PartMarker
) -> [Int] {
  var parts: [Int] = []
  var beforeSemicolon: [Int]?
  var sum = Amount.zero
  let isInParenthesis = source.text.isOpenParenthesis(before: marker.start, from: total.sentence)
  for number in first..<min(first + SumLink.mostParts, source.measures.count) {
    let measure = source.measures[number]
    if measure.quantity.firstNumber < marker.start { continue }
    guard measure.quantity.firstNumber < end else { break }
    if isPercent(measure), measure.isShareOfTotal { continue }
    if measure.isParenthesis, !total.isParenthesis, !isInParenthesis { continue }
    guard isSameKind(measure, as: total), let value = measure.quantity.value else { break }
    if !parts.isEmpty, !marker.opensList, beforeSemicolon == nil, measure.sentence > marker.start {
      beforeSemicolon = parts
    }
    parts.append(number)
    sum = (try? sum.adding(value)) ?? sum
    if sum == total.quantity.value { return parts }
  }
  let listed = beforeSemicolon ?? parts
  let other = listed.dropFirst().firstIndex { part in
    let lead = source.measures[part].lead
    return lead.count > 12 || LeadWords.verb(at: lead.lowerBound, in: source.text) != nil && !lead.isEmpty
  }
  return Array(listed[..<(other ?? listed.count)])
}

// MARK: By arithmetic

/// "Tổng nhu cầu vốn 96,5 tỷ đồng; ngân sách trung ương 61,2 tỷ đồng, ngân sách tỉnh …": no word brings the parts in, but those that
/// follow in the sentence make up the total exactly.
private func linksByArithmetic(_ source: MeasuredText, _ index: Int, besides links: [SumLink]) -> [SumLink] {
  let (text, measures) = (source.text, source.measures)
  guard measures.count > 2 else { return [] }
  return measures.indices.compactMap { number in
    let total = measures[number]
    guard number + 2 < measures.count, beginsWithTotal(total, text), let whole = total.quantity.value,
      !isPercent(total), !links.contains(where: { $0.total == MeasurePlace(text: index, measure: number) })
    else { return nil }
    let end = text.sentences.fullStop(after: total.quantity.firstNumber) ?? text.lexemes.count
    var parts: [Int] = []
    var sum = Amount.zero
    for part in number + 1..<min(measures.count, number + 1 + SumLink.mostParts) {
      let measure = measures[part]
      if isPercent(measure), measure.isShareOfTotal { continue }
      guard measure.quantity.firstNumber < end, isSameKind(measure, as: total), let value = measure.quantity.value,
        let next = try? sum.adding(value), next <= whole
      else { return nil }
      sum = next
      parts.append(part)
      if sum == whole { break }
    }
    guard sum == whole, parts.count > 1 else { return nil }
    return SumLink(
      relation: .sum, total: MeasurePlace(text: index, measure: number),
      parts: parts.map { MeasurePlace(text: index, measure: $0) })
  }
}

/// "Tổng nhu cầu vốn", "toàn tỉnh có".
private func beginsWithTotal(_ measure: Measure, _ text: FigureText) -> Bool {
  let words = measure.sentence..<min(measure.sentence + 6, measure.quantity.firstNumber)
  return measure.lead.prefix(2).contains { text.text($0) == "tổng" }
    || words.contains { text.text($0) == "tổng" || text.text($0) == "toàn" }
}

// MARK: By a fraction

/// "113 công trình, … 17 đã hoàn thành, 40 đang xây dựng, còn 56/113": the base of the fraction leads back to the total.
private func linksByFraction(_ source: MeasuredText, _ index: Int) -> [SumLink] {
  source.measures.indices.compactMap { number in
    let last = source.measures[number]
    guard let base = last.quantity.base,
      let total = source.measures[..<number].suffix(SumLink.mostParts).lastIndex(where: {
        $0.quantity.value == base && isSameKind($0, as: last)
      })
    else { return nil }
    let parts = (total + 1...number).filter { isSameKind(source.measures[$0], as: last) }
    let sum = parts.reduce(Amount.zero) { sum, part in
      (try? sum.adding(source.measures[part].quantity.value ?? .zero)) ?? sum
    }
    guard parts.count > 1, sum == base else { return nil }
    return SumLink(
      relation: .sum, total: MeasurePlace(text: index, measure: total),
      parts: parts.map { MeasurePlace(text: index, measure: $0) })
  }
}

// MARK: By a share

/// "kiểm tra 2.340 cơ sở, phát hiện 213 cơ sở vi phạm (chiếm 9,1%)": a share that follows from a figure before it in the sentence.
private func linksByShare(_ source: MeasuredText, _ index: Int, besides links: [SumLink]) -> [SumLink] {
  let measures = source.measures
  return measures.indices.compactMap { number in
    let part = measures[number]
    guard let share = part.share, let value = part.quantity.value,
      let total = measures[..<number].suffix(6).lastIndex(where: {
        $0.sentence == part.sentence && !isPercent($0) && isSameKind(part, as: $0) && isShare(share, value, of: $0)
      })
    else { return nil }
    let places = (total: MeasurePlace(text: index, measure: total), part: MeasurePlace(text: index, measure: number))
    guard !links.contains(where: { $0.parts.contains(places.part) }) else { return nil }
    return SumLink(relation: .share, total: places.total, parts: [places.part])
  }
}

private func isShare(_ share: Amount, _ value: Amount, of total: Measure) -> Bool {
  guard let whole = total.quantity.value?.double, whole > 0 else { return false }
  return abs(value.double / whole * 100 - share.double) <= 0.1
}

// MARK: In a footnote

private func linkOfFootnote(_ index: Int, _ texts: [MeasuredText]) -> SumLink? {
  guard let (body, number) = findReferredMeasure(texts[index].footnote ?? "", before: index, texts) else { return nil }
  let note = texts[index]
  let total = texts[body].measures[number]
  let marker = PartMarker.find(in: 0..<min(4, note.text.lexemes.count), of: note.text)
  var parts: [Int] = []
  for (place, measure) in note.measures.enumerated() {
    if isPercent(measure), measure.isShareOfTotal { continue }
    guard isSameKind(measure, as: total), measure.quantity.value != nil, !measure.isParenthesis else { break }
    parts.append(place)
  }
  let sum = parts.reduce(Amount.zero) { sum, part in
    (try? sum.adding(note.measures[part].quantity.value ?? .zero)) ?? sum
  }
  guard parts.count > 1, marker != nil || sum == total.quantity.value else { return nil }
  return link(
    MeasurePlace(text: body, measure: number), parts.map { MeasurePlace(text: index, measure: $0) },
    marker ?? PartMarker(start: 0, isWhole: true, opensList: true), texts, nil)
}

/// The measure that stands next before the mark, in a text before the footnote or in the one it interrupts.
private func findReferredMeasure(_ mark: String, before index: Int, _ texts: [MeasuredText]) -> (
  text: Int, measure: Int
)? {
  let near = max(0, index - 40)..<min(texts.count, index + 40)
  for body in near.reversed() where texts[body].footnote == nil {
    for found in texts[body].marks where found.mark == mark {
      let text = texts[body].text
      guard let measure = texts[body].measures.lastIndex(where: { $0.quantity.firstNumber < found.lexeme }) else {
        continue
      }
      let between =
        texts[body].measures[measure].quantity.lexemes
        .upperBound..<max(
          found.lexeme, texts[body].measures[measure].quantity.lexemes.upperBound)
      if between.count <= 12, !between.contains(where: { text.isFullStop($0) || [",", ";"].contains(text.text($0)) }) {
        return (body, measure)
      }
    }
  }
  return nil
}

// MARK: Common

private func link(
  _ total: MeasurePlace, _ parts: [MeasurePlace], _ marker: PartMarker, _ texts: [MeasuredText], _ only: Int?
) -> SumLink? {
  func measure(_ place: MeasurePlace) -> Measure { texts[only == nil ? place.text : 0].measures[place.measure] }
  guard !parts.isEmpty, let whole = measure(total).quantity.value else { return nil }
  var sum = Amount.zero
  for part in parts {
    guard let value = measure(part).quantity.value, let next = try? sum.adding(value) else { return nil }
    sum = next
  }
  if parts.count == 1 {
    return sum < whole && !marker.isWhole ? SumLink(relation: .subset, total: total, parts: parts) : nil
  }
  let isNearlyAll = sum.double >= 0.9 * whole.double
  return SumLink(relation: marker.isWhole || isNearlyAll ? .sum : .subset, total: total, parts: parts)
}

/// The same unit, or one that names the same thing more shortly: "lượt con" and "con", "HTX" and "hợp tác xã".
private func isSameKind(_ a: Measure, as b: Measure) -> Bool {
  guard let first = a.quantity.unit?.symbol, let second = b.quantity.unit?.symbol else { return false }
  if first.contains("/"), !first.hasSuffix("/năm") { return false }  // rates do not add up
  if first == second { return true }
  if MeasureUnit(first).dimension == MeasureUnit(second).dimension { return false }
  if first == "người", peopleNouns.contains(second) { return true }
  return second.hasSuffix(" " + first) || first.hasSuffix(" " + second) || second.hasPrefix(first + " ")
    || first.hasPrefix(second + " ")
}

/// Counted people that a part may count as "người".
private let peopleNouns: Set<String> = [
  "lao động", "học viên", "học sinh", "sinh viên", "cán bộ", "giáo viên", "hội viên", "đoàn viên", "nông dân",
  "người dân",
  "người lao động", "nhân khẩu", "đại biểu", "thành viên", "công chức", "viên chức",
]
