extension ReportRegime {
  /// The regimes a new department starts with; it changes them as its own decisions say.
  public static let shipped: [ReportRegime] = [decree, keyTasks, agricultureProgramme]

  /// The defaults of Nghị định 09/2019/NĐ-CP. The province's own deadlines are ours to propose; only day 25 is the decree's.
  static let decree: ReportRegime = {
    ReportRegime(
      code: "ND09-2019", name: "Báo cáo định kỳ về tình hình ngành", decidedBy: "Nghị định 09/2019/NĐ-CP",
      schedules: [.month, .quarter, .half, .year].map { frequency in
        Schedule(
          frequency, window: .decree,
          steps: [
            Step(from: .commune, to: .department, deadline: .workingDays(1)),
            Step(from: .unit, to: .department, deadline: .workingDays(1)),
            Step(from: .department, to: .province, deadline: .workingDays(2)),
            Step(
              from: .province, to: .government, deadline: .dayOfMonth(25), basis: "Nghị định 09/2019/NĐ-CP, Điều 8"),
          ])
      },
      ways: [.system, .documentSystem], validFrom: Day.first(of: 3, 2019).adding(days: 11))
  }()

  /// Key tasks: units report to the Sở by month, quarter and year, the Sở consolidates for the UBND.
  static let keyTasks: ReportRegime = {
    ReportRegime(
      code: "NVTT", name: "Báo cáo thực hiện nhiệm vụ trọng tâm", decidedBy: "Kế hoạch nhiệm vụ trọng tâm của Sở",
      schedules: [.month, .quarter, .year].map { frequency in
        Schedule(
          frequency, window: .decree,
          steps: [
            Step(from: .unit, to: .department, deadline: .workingDays(1)),
            Step(from: .department, to: .province, deadline: .workingDays(2)),
          ])
      },
      validFrom: Day.first(of: 1, 2022))
  }()

  /// Half-year on 15/6 and year on 15/12: departments and localities to the Sở as standing body, which consolidates.
  static let agricultureProgramme: ReportRegime = {
    let basis = "Kế hoạch 176/KH-UBND ngày 23/8/2023"
    return ReportRegime(
      code: "KH176-2023", name: "Báo cáo thực hiện kế hoạch về nông nghiệp, nông dân, nông thôn",
      decidedBy: basis, content: .text,
      schedules: [.firstHalf, .year].map { frequency in
        Schedule(
          frequency, window: .decree,
          steps: [
            Step(from: .peerDepartment, to: .department, deadline: .dayOfMonth(15), basis: basis),
            Step(from: .commune, to: .department, deadline: .dayOfMonth(15), basis: basis),
            Step(from: .department, to: .province, deadline: nil),
            Step(from: .department, to: .ministry, deadline: nil),
          ])
      },
      ways: [.system, .documentSystem], validFrom: Day.first(of: 8, 2023).adding(days: 22))
  }()
}
