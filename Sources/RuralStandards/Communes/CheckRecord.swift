public import Domain
import Registries

/// Why a record cannot be taken, and which part of it is meant.
public struct RecordFault: Hashable, Sendable {
  public enum Part: String, Hashable, Sendable {
    case kind, day, document, choice
    /// The value of `RecordFault.indicator`.
    case value
  }

  public var part: Part
  public var indicator: String?
  public var message: BilingualText
}

extension RuralStandard {
  /// What stands against a new record. `standing` is the place's on the record's day, without it.
  public func faults(_ record: StandardRecord, _ standing: CommuneStanding) -> [RecordFault] {
    var faults: [RecordFault] = []
    func refuse(_ part: RecordFault.Part, indicator: String? = nil, vi: String, en: String) {
      faults.append(RecordFault(part: part, indicator: indicator, message: BilingualText(vi: vi, en: en)))
    }
    if record.day < from {
      refuse(
        .day, vi: "Bộ tiêu chí có hiệu lực từ \(printedDay(from)); không ghi cho ngày trước đó.",
        en: "The standard is in force since \(printedDay(from)); nothing is recorded for a day before.")
    }
    let place = standing.place
    if let until = place.until, record.day > until {
      let heirs = place.successors.joined(separator: ", ")
      refuse(
        .day,
        vi: "\(place.name) chỉ còn đến \(printedDay(until)). "
          + (heirs.isEmpty ? "Hãy chọn ngày trước đó." : "Hãy ghi cho \(heirs)."),
        en: "\(place.name) was there until \(printedDay(until)) only. "
          + (heirs.isEmpty ? "Choose a day before." : "Record it for \(heirs)."))
    }
    if let from = place.from, record.day < from {
      refuse(
        .day, vi: "\(place.name) có từ \(printedDay(from)); trước đó hãy ghi cho xã cũ.",
        en: "\(place.name) is there since \(printedDay(from)); for a day before record it for the commune of that time."
      )
    }
    if record.kind.needsDocument, record.document.isEmpty {
      refuse(
        .document, vi: "Hãy ghi số, ký hiệu văn bản: thiếu văn bản thì chưa phải là trình, công nhận hay thu hồi.",
        en: "Name the document: without one nothing was submitted, recognised or withdrawn.")
    }
    switch record.kind {
    case .variant:
      if !(variants?.choices.contains { $0.code == record.choice } ?? false) {
        refuse(.choice, vi: "Hãy chọn một trong danh sách.", en: "Choose one of the list.")
      }
    case .target, .untarget:
      let year = record.choice.flatMap { Int($0) }
      if !(year.map { (from.year...(until?.year ?? from.year + 10)).contains($0) } ?? false) {
        refuse(
          .choice,
          vi: "Năm phấn đấu phải trong thời gian áp dụng bộ tiêu chí, từ \(from.year)"
            + (until.map { " đến \($0.year)." } ?? "."),
          en: "The year must be one of the standard's, since \(from.year)" + (until.map { " until \($0.year)." } ?? ".")
        )
      }
    case .returned where standing.stage != .submitted:
      refuse(.kind, vi: "Chưa có hồ sơ trình để trả lại.", en: "Nothing was submitted that could be returned.")
    case .withdrawn where standing.stage != .decided:
      refuse(
        .kind, vi: "Chưa có quyết định công nhận nào đang còn hiệu lực.", en: "No recognition is in force.")
    case .submitted where standing.stage == .decided, .decided where standing.stage == .decided:
      refuse(
        .kind, vi: "\(place.name) đã có quyết định công nhận đang còn hiệu lực.",
        en: "A recognition is in force already.")
    case .notMet, .selfAssessed, .verified, .recognised:
      guard let code = record.criterion, let criterion = criterion(code) else {
        refuse(.kind, vi: "Bộ tiêu chí không có tiêu chí này.", en: "The standard has no such criterion.")
        break
      }
      for shortfall in record.kind.isMet ? shortfallsOf(record.values, criterion, variant: standing.variant) : []
      where !shortfall.indicator.isUnconfirmed {
        refuse(
          .value, indicator: shortfall.indicator.code,
          vi: "Giá trị chưa đạt mức yêu cầu của chỉ tiêu \(shortfall.indicator.code); ghi “chưa đạt” hoặc xem lại số.",
          en:
            "The value is short of what indicator \(shortfall.indicator.code) asks for; record “not met” or look at the "
            + "number again.")
      }
    case .submitted, .returned, .decided, .withdrawn: break
    }
    return faults
  }

  /// What does not fit together in how a place stands: each is worth a look, none is refused, since decisions are facts.
  /// `isEarlierHeld` says whether what the standard `requires` is recognised there on that day.
  public func doubts(_ standing: CommuneStanding, isEarlierHeld: Bool) -> [BilingualText] {
    var doubts: [BilingualText] = []
    let open = standing.cells.count - standing.met
    if standing.stage == .decided || standing.stage == .submitted, open > 0 {
      doubts.append(
        standing.stage == .decided
          ? BilingualText(
            vi: "Đã có quyết định công nhận nhưng \(open) tiêu chí chưa ghi là đạt.",
            en: "Recognised, but \(open) criteria are not recorded as met.")
          : BilingualText(
            vi: "Đã trình hồ sơ nhưng \(open) tiêu chí chưa ghi là đạt.",
            en: "Submitted, but \(open) criteria are not recorded as met."))
    }
    if requires != nil, standing.stage == .decided || standing.stage == .submitted, !isEarlierHeld {
      doubts.append(
        BilingualText(
          vi: "Chưa ghi quyết định công nhận của bộ tiêu chí phải đạt trước.",
          en: "The recognition that has to come first is not recorded."))
    }
    for shortfall in standing.shortfalls {
      let cell = standing.cells.first { $0.criterion.code == shortfall.criterion }
      guard cell?.isMet == true else { continue }
      doubts.append(
        BilingualText(
          vi:
            "Tiêu chí \(shortfall.criterion) ghi là đạt nhưng chỉ tiêu \(shortfall.indicator.code) chưa tới mức yêu cầu.",
          en: "Criterion \(shortfall.criterion) is recorded as met, but indicator \(shortfall.indicator.code) is short."
        ))
    }
    return doubts
  }
}
