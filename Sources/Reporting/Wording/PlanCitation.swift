import Domain
import VietnameseText

/// A plan cited for the first time: kind, number and symbol, date, issuer, subject (Nghị định 30/2020/NĐ-CP, Annex I, II.6).
///
/// The kind is the symbol's ("22/QĐ-SNN" is a Quyết định), else Kế hoạch. A subject printed in capitals throughout is left out,
/// since the capitals of its names are lost.
public func planCitation(_ plan: PlanReference) -> String {
  let abbreviation = plan.numberAndSymbol.flatMap { readSymbol($0) }?.kindAbbreviation
  let kind = abbreviation.flatMap { DocumentKind.abbreviated($0) }?.name ?? "Kế hoạch"
  var text = kind
  if let number = plan.numberAndSymbol { text += " số \(number)" }
  if let date = plan.date {
    text += date.day != nil ? " ngày " : date.month != nil ? " tháng " : " năm "
    text += citedDate(date)
  }
  if let issuer = plan.issuer { text += " của \(issuer)" }
  var subject = plan.subject.withoutFinalStop
  if subject.lowercased().hasPrefix(kind.lowercased() + " ") { subject = String(subject.dropFirst(kind.count + 1)) }
  guard plan.subject.contains(where: \.isLowercase) else { return text }
  return text + " về \(subject.loweredStart)"
}
