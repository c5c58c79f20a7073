public import Domain
import VietnameseText

extension ValueProblem {
  /// What to put right, for the officer who typed it.
  public var message: BilingualText {
    switch self {
    case .tooLong(let limit):
      return BilingualText(
        vi: "Dài quá \(limit) ký tự; hãy rút gọn.", en: "Longer than \(limit) letters; shorten it.")
    case .notANumber(let typed):
      return BilingualText(
        vi: "“\(typed)” không phải số; hãy ghi như 12.345,6.", en: "“\(typed)” is no number; write it as 12.345,6.")
    case .tooSmall(let least):
      let bound = formatNumber(least)
      return BilingualText(vi: "Nhỏ nhất là \(bound).", en: "It must be at least \(bound).")
    case .tooLarge(let most):
      let bound = formatNumber(most)
      return BilingualText(vi: "Lớn nhất là \(bound).", en: "It must be at most \(bound).")
    case .notADay(let typed):
      return BilingualText(
        vi: "“\(typed)” không phải ngày; hãy ghi đủ ngày/tháng/năm, ví dụ 15/6/2025.",
        en: "“\(typed)” is no date; write day/month/year, as 15/6/2025.")
    case .notAChoice(let typed, let choices):
      return BilingualText(
        vi: "“\(typed)” không có trong các lựa chọn: \(choices.map(\.vi).joined(separator: "; ")).",
        en: "“\(typed)” is not among the choices: \(choices.map(\.en).joined(separator: "; ")).")
    case .noSuchUnit(let typed):
      return BilingualText(
        vi: "Không có đơn vị nào tên hoặc mã là “\(typed)”.", en: "No unit has the name or code “\(typed)”.")
    }
  }
}

extension EntryProblem {
  /// What is wrong and how to put it right.
  public var message: BilingualText {
    switch fault {
    case .missing:
      return say("Hãy ghi “\(subject.vi)”.", "Enter “\(subject.en)”.")
    case .value(let problem): return problem.message
    case .taken(let other):
      return say(
        "“\(subject.vi)” này đã dùng cho “\(other)”; hãy kiểm tra hoặc mở mục đó.",
        "“\(other)” has this “\(subject.en)” already; check it, or open that entry.")
    case .before(let attribute, let day):
      return say(
        "“\(subject.vi)” không thể trước “\(attribute.vi)” (\(printedDay(day))); hãy sửa một trong hai ngày.",
        "“\(subject.en)” cannot be before “\(attribute.en)” (\(printedDay(day))); correct one of the two dates.")
    case .wrongState(let state, let since, let allowed):
      let sinceVi = since.map { " từ \(printedDay($0))" } ?? ""
      let sinceEn = since.map { " since \(printedDay($0))" } ?? ""
      return say(
        "Ngày này mục đang ở trạng thái “\(state.vi)”\(sinceVi); “\(subject.vi)” chỉ ghi được khi đang "
          + allowed.map { "“\($0.vi)”" }.joined(separator: " hoặc ") + ".",
        "On this day the entry is “\(state.en)”\(sinceEn); “\(subject.en)” can only happen while it is "
          + allowed.map { "“\($0.en)”" }.joined(separator: " or ") + ".")
    case .renewedAfterExpiry(let lastDay):
      return say(
        "Ghi sau khi đã hết hiệu lực ngày \(printedDay(lastDay)): khoảng giữa hai ngày không tính là còn hiệu lực.",
        "Recorded after validity ended on \(printedDay(lastDay)): the days between do not count as in force.")
    case .noDocument:
      return say("Hãy ghi số, ký hiệu văn bản quyết định.", "Enter the number of the deciding document.")
    case .unknownEvent(let kind):
      return say("Danh bạ này không có sự kiện “\(kind)”.", "This registry has no event “\(kind)”.")
    case .choiceNotOn(let day, let from, let until):
      let bound =
        until.map { ("chỉ dùng đến \(printedDay($0))", "was used until \(printedDay($0)) only") }
        ?? from.map { ("chỉ dùng từ \(printedDay($0))", "is used from \(printedDay($0)) only") }
        ?? ("không dùng được", "cannot be used")
      return say(
        "“\(subject.vi)” đã chọn \(bound.0), không dùng cho ngày \(printedDay(day)).",
        "The “\(subject.en)” that was chosen \(bound.1), not on \(printedDay(day)).")
    case .otherBand(let number, let choice):
      return say(
        "Với \(number.vi) điểm, theo khung điểm phải là “\(choice.vi)”; hãy kiểm tra lại.",
        "With \(number.en) points the bands give “\(choice.en)”; check it.")
    case .placeDissolved(let day, let successors):
      let names = successors.joined(separator: ", ")
      return say(
        "Địa bàn này không còn từ ngày \(printedDay(day))" + (names.isEmpty ? "." : "; nay thuộc \(names)."),
        "This place is no more since \(printedDay(day))" + (names.isEmpty ? "." : "; it is now part of \(names)."))
    case .placeNotYet(let from):
      return say(
        "Địa bàn này chỉ có từ ngày \(printedDay(from)).", "This place exists since \(printedDay(from)) only.")
    case .placeUnknown:
      return say(
        "Chưa rõ địa bàn này; hãy ghi đúng tên xã, phường.", "This place is not known; write the commune's name.")
    case .inFuture(let today):
      return say(
        "Ngày sau hôm nay (\(printedDay(today))); chỉ ghi việc đã diễn ra.",
        "The day is after today (\(printedDay(today))); only what has happened is recorded.")
    case .recordedLate(let days):
      return say(
        "Ghi sau \(days) ngày: số của các kỳ đã báo cáo từ ngày đó sẽ đổi theo.",
        "Recorded \(days) days later: totals of periods reported since that day change with it.")
    case .noSuchLink(let name):
      return say(
        "Không có mục nào tên “\(name)” trong danh bạ được nối; hãy chọn đúng tên.",
        "No entry is called “\(name)” in the linked registry; choose its exact name.")
    }
  }

  private func say(_ vi: String, _ en: String) -> BilingualText { BilingualText(vi: vi, en: en) }
}
