import Domain
import VietnameseText

/// Beside a measure: whether it keeps pace with its year, and what the year is likely to end with.
struct MeasureOutlook: TemplateValue {
  var pace: Pace?
  var outlook: YearEnd?

  struct Pace: TemplateValue {
    var state: StateMark
    /// "0,93 lần mức cần có (6.990); cần 833 mỗi tháng, đến nay 1.083 mỗi tháng"
    var words: String
    /// On what the expectation rests.
    var basis: String
  }

  struct YearEnd: TemplateValue {
    var value: String
    /// "9.300 – 9.900"; nil where a single past year gives none.
    var range: String?
    /// Years used, methods and their weights, error when tried on past years.
    var basis: String
  }

  init(_ standing: MeasureStanding, _ language: Language) {
    let decimals = standing.indicator?.decimals ?? standing.target.value.decimalsNeeded
    pace = standing.status.flatMap { Pace($0, decimals: decimals, language) }
    outlook = standing.outlook.map { YearEnd($0, decimals: decimals, language) }
  }
}

extension MeasureOutlook.Pace {
  /// Nil where nothing is expected yet.
  fileprivate init?(_ status: MeasureStatus, decimals: Int, _ language: Language) {
    guard let index = status.index, let expected = status.expected, let trajectory = status.trajectory
    else { return nil }
    state = language.mark(status.band)
    var said = [
      language.say(
        "pace.index",
        [
          "index": language.decimal(index, places: 2),
          "expected": formatNumber(expected.rounded(places: decimals), decimals: decimals),
        ])
    ]
    if let needed = status.requiredPace, let mean = status.meanPace {
      said.append(
        language.say(
          "pace.months",
          [
            "needed": formatNumber(needed.rounded(places: decimals), decimals: decimals),
            "mean": formatNumber(mean.rounded(places: decimals), decimals: decimals),
          ]))
    }
    words = said.joined(separator: "; ")
    basis = language.say(trajectory.basis)
  }
}

extension MeasureOutlook.YearEnd {
  fileprivate init(_ outlook: Outlook, decimals: Int, _ language: Language) {
    func number(_ amount: Amount) -> String { formatNumber(amount.rounded(places: decimals), decimals: decimals) }
    value = number(outlook.value)
    let isRange = outlook.yearsUsed.count > 1
    range = isRange ? "\(number(outlook.lower)) – \(number(outlook.upper))" : nil
    let methods = outlook.parts.map { part in
      language.say("outlook.method.\(part.method.rawValue)") + " \(language.decimal(part.weight * 100, places: 0))%"
    }
    let years = outlook.yearsUsed.map(String.init).joined(separator: ", ")
    let interval =
      !isRange
      ? "outlook.interval.none"
      : outlook.interval == .smallestToLargest ? "outlook.interval.smallest" : "outlook.interval.tenth"
    basis = [
      language.say("outlook.years", ["years": years]), methods.joined(separator: ", "), language.say(interval),
      outlook.error.map { language.say("outlook.error", ["error": language.decimal($0, places: 1)]) }
        ?? language.say("outlook.noError"),
    ].joined(separator: "; ")
  }
}

extension Language {
  fileprivate func mark(_ band: StatusBand) -> StateMark {
    let word = say("pace.\(band.rawValue)")
    return switch band {
    case .green: StateMark(.onTrack, word)
    case .yellow, .orange: StateMark(.dueSoon, word)
    case .red: StateMark(.overdue, word)
    case .grey: StateMark(.noData, word)
    }
  }

  fileprivate func say(_ basis: Trajectory.Basis) -> String {
    switch basis {
    case .pastYears(let years): say("pace.pastYears", ["years": years.map(String.init).joined(separator: ", ")])
    case .milestones: say("pace.milestones")
    case .workingDays: say("pace.workingDays")
    }
  }

  /// A computed number that is no amount of the department: a share, an index.
  fileprivate func decimal(_ value: Double, places: Int) -> String {
    let scale = [1.0, 10, 100, 1000, 10000][min(max(places, 0), 4)]
    let rounded = (value * scale).rounded() / scale * Double(Amount.scale)
    guard rounded.isFinite, abs(rounded) < 9e15 else { return "—" }
    return formatNumber(Amount(tenThousandths: Int64(rounded.rounded())), decimals: places)
  }
}
