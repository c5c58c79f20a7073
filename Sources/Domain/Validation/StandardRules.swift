extension ValidationRule {
  /// The rules that follow from what an indicator is: its unit, slips of digits, no fall of a cumulative figure, past years, and the
  /// bounds of a share.
  public static func following(_ definition: IndicatorDefinition) -> [ValidationRule] {
    let code = definition.code
    var rules = [
      ValidationRule(code: "DVT.\(code)", severity: .error, .unit(code: code)),
      ValidationRule(code: "GAP10.\(code)", .tenfold(code: code)),
      ValidationRule(code: "LICHSU.\(code)", severity: .note, .history(code: code, .minMax(deviations: 2))),
    ]
    if definition.nature == .flow { rules.append(ValidationRule(code: "LUYKE.\(code)", .neverFalls(code: code))) }
    if isShare(definition) {
      let hundred = Amount(tenThousandths: 100 * Amount.scale)
      rules.append(
        ValidationRule(code: "TYLE.\(code)", severity: .error, .within(code: code, lower: .zero, upper: hundred)))
    } else if definition.nature != .ratio {
      rules.append(
        ValidationRule(code: "AM.\(code)", severity: .error, .within(code: code, lower: .zero, upper: nil)))
    }
    return rules
  }

  /// A part of a whole of the same day or time: no less than 0 and no more than 100 %. Growth and work against a plan are none.
  private static func isShare(_ definition: IndicatorDefinition) -> Bool {
    guard definition.unit.isPercent, case .percent(let numerator, let denominator) = definition.formula
    else { return false }
    return standardComparisons.contains {
      $0.kind == .comparison(FigureSum(numerator), .atMost, FigureSum(denominator))
    }
  }

  /// What must hold between the standard indicators: a part is no more than its whole.
  public static let standardComparisons: [ValidationRule] =
    [
      (["LN.CORUNG.DT"], "LN.TUNHIEN.DT"), (["LN.CAYGIONG.XUATVUON"], "LN.CAYGIONG"),
      (["TL.TUOI.DT"], "TL.CANTUOI.DT"), (["NTM.DAT"], "NTM.XA"), (["NTM.NANGCAO"], "NTM.DAT"),
      (["NTM.KIEUMAU"], "NTM.NANGCAO"), (["OCOP.HIEULUC"], "OCOP.LUYKE"), (["HTX.XEPLOAI"], "HTX.TONG"),
      (["HTX.TOTKHA", "HTX.YEU"], "HTX.XEPLOAI"), (["HTX.TOTKHA"], "HTX.XEPLOAI"), (["HTX.YEU"], "HTX.XEPLOAI"),
      (["ATTP.NHANH.KDAT"], "ATTP.NHANH"), (["ATTP.DL.KDAT"], "ATTP.DL"), (["NS.HO.HVS"], "NS.HO"),
      (["NS.HO.SACH"], "NS.HO.HVS"), (["NS.HO.SACH"], "NS.HO"), (["NS.DAN.HVS"], "NS.DAN"),
      (["NS.DAN.SACH"], "NS.DAN.HVS"), (["NS.DAN.SACH"], "NS.DAN"), (["NS.CT.BENVUNG"], "NS.CT"),
      (["KT.GTTT.HH"], "KT.GRDP.HH"), (["VDT.GIAINGAN"], "VDT.KEHOACH"),
    ].map { parts, whole in
      var left = FigureSum()
      left.codes = parts
      return ValidationRule(
        code: "\(parts.joined(separator: "+"))<=\(whole)", .comparison(left, .atMost, FigureSum(whole)))
    }

  /// All rules for a catalogue: those of each indicator, and the comparisons whose indicators it has.
  public static func standard(for catalogue: IndicatorCatalogue) -> [ValidationRule] {
    catalogue.definitions.flatMap(following)
      + standardComparisons.filter { rule in rule.codes.allSatisfy { catalogue[$0] != nil } }
  }

  /// Indicators that the rule names and the catalogue lacks, and comparisons of unlike units.
  public func problems(in catalogue: IndicatorCatalogue) -> [CatalogueProblem.Fault] {
    let unknown = codes.filter { catalogue[$0] == nil }.map { CatalogueProblem.Fault.unknownInput($0) }
    guard unknown.isEmpty, let first = codes.first.flatMap({ catalogue[$0] }) else { return unknown }
    return codes.compactMap { catalogue[$0] }.filter { !$0.unit.isComparable(with: first.unit) }
      .map { .unitsDiffer($0.code, $0.unit, first.unit) }
  }
}
