public import Domain

/// What is wrong with a regime, in words that say how to put it right.
public func regimeProblemWords(_ problem: RegimeProblem) -> BilingualText {
  switch problem {
  case .noName: BilingualText(vi: "Hãy ghi tên chế độ báo cáo.", en: "Give the regime a name.")
  case .noDecision:
    BilingualText(
      vi: "Hãy ghi văn bản quy định chế độ báo cáo này.", en: "Name the document that sets up this regime.")
  case .noSchedule: BilingualText(vi: "Hãy chọn ít nhất một kỳ báo cáo.", en: "Choose at least one frequency.")
  case .noWayOfSending: BilingualText(vi: "Hãy chọn ít nhất một cách gửi.", en: "Choose at least one way of sending.")
  case .endsBeforeItBegins:
    BilingualText(vi: "Ngày hết hiệu lực đứng trước ngày có hiệu lực.", en: "It ends before it begins.")
  case .frequencyTwice(let frequency):
    BilingualText(
      vi: "Kỳ “\(frequencyWords(frequency).vi)” xuất hiện hai lần.",
      en: "“\(frequencyWords(frequency).en)” stands twice.")
  case .noSeason:
    BilingualText(
      vi: "Báo cáo theo vụ thì phải chọn ít nhất một vụ.", en: "A report by season needs at least one season.")
  case .noSteps(let frequency):
    BilingualText(
      vi: "Kỳ “\(frequencyWords(frequency).vi)” chưa có cấp nào gửi; hãy ghi ai gửi cho ai.",
      en: "Nobody reports for “\(frequencyWords(frequency).en)”; say who reports to whom.")
  case .notUpwards(_, let from, let to):
    BilingualText(
      vi: "Báo cáo gửi lên cấp trên: \(levelWords(from).vi) không gửi cho \(levelWords(to).vi).",
      en: "Reports go up: \(levelWords(from).en) does not report to \(levelWords(to).en).")
  case .stepTwice(let frequency, let from, let to):
    BilingualText(
      vi: "“\(levelWords(from).vi) gửi \(levelWords(to).vi)” xuất hiện hai lần (\(frequencyWords(frequency).vi)).",
      en: "“\(levelWords(from).en) to \(levelWords(to).en)” stands twice (\(frequencyWords(frequency).en)).")
  case .noSuchDay(_, let day):
    BilingualText(vi: "Không tháng nào có ngày \(day).", en: "No month has a day \(day).")
  case .windowsDiffer:
    BilingualText(
      vi:
        "Một chế độ báo cáo chỉ dùng một cách chốt số liệu cho mọi kỳ (Nghị định 09/2019/NĐ-CP, Điều 13).",
      en: "The data of one regime are cut by one rule (Nghị định 09/2019/NĐ-CP, Article 13).")
  case .tooSoon(let period, let from, let cutOff, let deadline):
    BilingualText(
      vi:
        "\(first(periodWords(period))): hạn gửi của \(levelWords(from).vi) là \(day(deadline)), chưa đủ một ngày làm việc sau ngày chốt số liệu \(day(cutOff)) (Nghị định 09/2019/NĐ-CP, Điều 13). Hãy lùi hạn.",
      en:
        "\(period.code): \(levelWords(from).en) is due on \(deadline.iso), less than one working day after the data end on \(cutOff.iso) (Nghị định 09/2019/NĐ-CP, Article 13). Set a later day."
    )
  case .outOfOrder(let period, let lower, let lowerDay, let upper, let upperDay):
    BilingualText(
      vi:
        "\(first(periodWords(period))): \(levelWords(upper).vi) phải gửi ngày \(day(upperDay)) nhưng \(levelWords(lower).vi) đến \(day(lowerDay)) mới gửi. Hãy để cấp dưới gửi trước.",
      en:
        "\(period.code): \(levelWords(upper).en) is due on \(upperDay.iso), and \(levelWords(lower).en) only on \(lowerDay.iso). Let the lower level report before."
    )
  }
}

/// "hằng tháng", "6 tháng đầu năm".
public func frequencyWords(_ frequency: ReportFrequency) -> BilingualText {
  switch frequency {
  case .month: BilingualText(vi: "tháng", en: "month")
  case .quarter: BilingualText(vi: "quý", en: "quarter")
  case .firstHalf: BilingualText(vi: "6 tháng đầu năm", en: "first half-year")
  case .half: BilingualText(vi: "6 tháng", en: "half-year")
  case .nineMonths: BilingualText(vi: "9 tháng", en: "nine months")
  case .elevenMonths: BilingualText(vi: "11 tháng", en: "eleven months")
  case .year: BilingualText(vi: "năm", en: "year")
  case .season: BilingualText(vi: "vụ", en: "crop season")
  }
}

/// "đơn vị thuộc Sở", "UBND tỉnh".
public func levelWords(_ level: ReportingLevel) -> BilingualText {
  switch level {
  case .commune: BilingualText(vi: "UBND cấp xã", en: "communes")
  case .district: BilingualText(vi: "UBND cấp huyện (đến 30/6/2025)", en: "districts (until 30/6/2025)")
  case .unit: BilingualText(vi: "đơn vị thuộc Sở", en: "units of the department")
  case .peerDepartment: BilingualText(vi: "sở, ngành khác", en: "other departments")
  case .department: BilingualText(vi: "Sở", en: "the department")
  case .province: BilingualText(vi: "UBND tỉnh", en: "the province")
  case .ministry: BilingualText(vi: "Bộ", en: "the ministry")
  case .government: BilingualText(vi: "Chính phủ", en: "the government")
  }
}

private func day(_ day: Day) -> String { "\(day.day)/\(day.month)/\(day.year)" }

/// The first letter large: "Tháng 6 năm 2025".
private func first(_ words: String) -> String { words.prefix(1).uppercased() + words.dropFirst() }
