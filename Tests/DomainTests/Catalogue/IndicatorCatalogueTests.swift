import Domain
import Testing

@Suite("Indicator catalogue") struct IndicatorCatalogueTests {
  private func indicator(
    _ code: String, _ unit: String, _ nature: Indicator.Nature = .flow, _ formula: IndicatorFormula? = nil
  ) -> IndicatorDefinition {
    IndicatorDefinition(
      code: code, name: "Chỉ tiêu \(code)", unit: MeasureUnit(unit), field: .crops, nature: nature, formula: formula)
  }

  @Test("the standard catalogue is sound and covers every field")
  func standard() {
    let catalogue = IndicatorCatalogue.standard
    #expect(catalogue.problems == [])
    #expect(catalogue.definitions.count >= 120)
    for field in IndicatorField.allCases where field != .other { #expect(catalogue.list(field).count >= 5, "\(field)") }
    #expect(catalogue.definitions.allSatisfy { !$0.source.isEmpty && !$0.name.contains("  ") })
    #expect(Set(catalogue.definitions.map(\.name)).count == catalogue.definitions.count)
  }

  @Test("what is computed comes after what it rests on")
  func order() throws {
    let codes = IndicatorCatalogue.standard.inOrderOfComputation.map(\.code)
    #expect(codes.count == IndicatorCatalogue.standard.definitions.count)
    for definition in IndicatorCatalogue.standard.definitions {
      let own = try #require(codes.firstIndex(of: definition.code))
      for input in definition.formula?.inputs ?? [] { #expect(try #require(codes.firstIndex(of: input)) < own) }
    }
  }

  @Test("a changed figure changes everything that rests on it")
  func dependents() {
    #expect(
      IndicatorCatalogue.standard.dependents(of: "TT.LUAXUAN.SL").map(\.code) == [
        "TT.LTCH.SL", "TT.LUA.SL", "TT.LUA.NS", "TT.LUAXUAN.NS",
      ])
  }

  @Test("an indicator computed from itself by way of others is told once")
  func cycles() {
    let catalogue = IndicatorCatalogue([
      indicator("A", "ha", .flow, .sum(["B", "D"])), indicator("B", "ha", .flow, .difference("C", "D")),
      indicator("C", "ha", .flow, .sum(["A"])), indicator("D", "ha"), indicator("E", "ha", .flow, .sum(["E"])),
    ])
    #expect(
      catalogue.problems == [
        CatalogueProblem("A", .cycle(["A", "B", "C", "A"])), CatalogueProblem("E", .cycle(["E", "E"])),
      ])
    #expect(catalogue.inOrderOfComputation.map(\.code) == ["D"])
  }

  @Test("units must fit the formula")
  func units() {
    let base = [indicator("HA", "ha"), indicator("TAN", "nghìn tấn"), indicator("XA", "xã", .stock)]
    func faults(_ definition: IndicatorDefinition) -> [CatalogueProblem.Fault] {
      IndicatorCatalogue(base + [definition]).problems.map(\.fault)
    }
    let (ha, tonnes) = (MeasureUnit("ha"), MeasureUnit("nghìn tấn"))
    #expect(faults(indicator("X", "tạ/ha", .ratio, .yield(of: "TAN", per: "HA"))) == [])
    #expect(
      faults(indicator("X", "m3/ha/năm", .ratio, .yield(of: "HA", per: "HA"))) == [
        .unitsDiffer("HA", ha, MeasureUnit("m3"))
      ])
    #expect(faults(indicator("X", "tạ", .ratio, .yield(of: "TAN", per: "HA"))) == [.yieldUnit(MeasureUnit("tạ"))])
    #expect(
      faults(indicator("X", "ha", .ratio, .percent(numerator: "TAN", denominator: "HA"))) == [
        .percentNotInPercent(ha), .unitsDiffer("HA", ha, tonnes),
      ])
    #expect(faults(indicator("X", "kg", .flow, .sum(["TAN", "HA"]))) == [.unitsDiffer("HA", ha, MeasureUnit("kg"))])
    #expect(faults(indicator("X", "ha", .flow, .sum(["HA", "Y"]))) == [.unknownInput("Y")])
    #expect(faults(indicator("HA", "ha")) == [.codeTwice])
  }

  @Test("a ratio is never added, and nothing is recomputed without a formula")
  func aggregation() {
    var ratio = indicator("X", "%", .ratio)
    #expect(ratio.overOrganisations == .none && ratio.overPeriods == .last)
    ratio.overOrganisations = .sum
    ratio.overPeriods = .recompute
    ratio.decimals = 5
    ratio.baseYear = 20
    #expect(
      IndicatorCatalogue([ratio]).problems.map(\.fault) == [
        .decimals(5), .baseYear(20), .ratioAdded, .recomputedWithoutFormula,
      ])
  }

  @Test(
    "formulas are written and read back",
    arguments: ["%(A; B)", "tổng(A)", "tổng(A; B; C)", "hiệu(A; B)", "năng suất(TT.SL; TT.DT)"])
  func formulas(text: String) {
    #expect(IndicatorFormula(text: text)?.text == text)
  }

  @Test(
    "what is no formula is refused",
    arguments: ["", "A+B", "%(A)", "tổng()", "hiệu(A; B; C)", "tổng(A;)", "trung bình(A; B)"])
  func noFormulas(text: String) {
    #expect(IndicatorFormula(text: text) == nil)
  }
}

@Suite("The catalogue as a file") struct CatalogueCSVTests {
  private let head = "Mã;Tên chỉ tiêu;Đơn vị tính;Lĩnh vực;Loại;Chiều;Số chữ số lẻ;Vụ;Công thức;Kỳ chốt số liệu\n"

  private func errors(_ text: String) -> [CatalogueCSVError] {
    do {
      _ = try IndicatorCatalogue(csv: text)
      return []
    } catch {
      return error.all
    }
  }

  @Test("the standard catalogue, written and read back, is the same")
  func roundTrip() throws {
    let text = IndicatorCatalogue.standard.csv
    #expect(text.hasPrefix("\u{FEFF}Mã,Tên chỉ tiêu,"))
    #expect(try IndicatorCatalogue(csv: text) == IndicatorCatalogue.standard)
  }

  @Test("a file with semicolons, from Excel, and words in capitals")
  func excel() throws {
    let text =
      "\u{FEFF}" + head
      + "A;Lúa Xuân;ha;TRỒNG TRỌT;Thời kỳ;tăng;1;xuân;;day:20\r\nB;\"Tỷ lệ\";%;Trồng trọt;tỷ lệ;;1;;\"%(A; A)\";nghị định 09\r\n"
    let catalogue = try IndicatorCatalogue(csv: text)
    #expect(catalogue["A"]?.season == .spring && catalogue["A"]?.isSeasonBound == true)
    #expect(catalogue["A"]?.window == .cutOff(day: 20) && catalogue["B"]?.window == .decree)
    #expect(catalogue["B"]?.formula == .percent(numerator: "A", denominator: "A"))
    #expect(catalogue["B"]?.overOrganisations == .recompute)
  }

  @Test("every wrong cell is told at once, by line and column, as it was typed")
  func wrongCells() {
    let found = errors(head + "A;;ha;Thú y;thời kỳ;lên;một;Tết;A+B;\nB;Tên;ha;Trồng trọt;thời kỳ;;0;;;tháng;thừa")
    let places: [(Int, Int, String)] = found.map { ($0.line, $0.column, $0.head) }
    let expected = [
      (2, 2, "Tên chỉ tiêu"), (2, 4, "Lĩnh vực"), (2, 6, "Chiều"), (2, 7, "Số chữ số lẻ"), (2, 8, "Vụ"),
      (2, 9, "Công thức"),
      (3, 11, ""), (3, 10, "Kỳ chốt số liệu"),
    ]
    #expect(places.elementsEqual(expected, by: ==))
    #expect(found.first?.fault == .empty)
    #expect(found.contains { $0.fault == .notWholeNumber(typed: "một") })
    #expect(found.contains { $0.fault == .notFormula(typed: "A+B") })
    #expect(
      found.contains { $0.fault == .notOneOf(typed: "lên", allowed: ["tăng", "giảm", "trong khoảng", "không"]) })
  }

  @Test("rows that do not fit each other are told at the cell that is wrong")
  func together() {
    let found = errors(
      head
        + "A;Lúa;ha;Trồng trọt;thời kỳ;;0;;tổng(B);\nB;Ngô;tấn;Trồng trọt;thời kỳ;;0;;;\nB;Khoai;ha;Trồng trọt;thời kỳ;;0;;;"
    )
    #expect(
      found == [
        CatalogueCSVError(
          line: 2, column: 9, head: "Công thức",
          fault: .problem(.unitsDiffer("B", MeasureUnit("tấn"), .hectare))),
        CatalogueCSVError(line: 4, column: 1, head: "Mã", fault: .problem(.codeTwice)),
      ])
  }

  @Test("a head that lacks, repeats or invents a column; an empty file; an open quotation mark")
  func heads() {
    #expect(
      errors("Mã,Mã,Tên chỉ tiêu,Đơn vị tính,Lĩnh vực,Màu\n").map(\.fault) == [
        .columnTwice(.code), .columnUnknown("Màu"), .columnMissing(.nature),
      ])
    #expect(errors("\u{FEFF}\r\n").map(\.fault) == [.fileEmpty])
    #expect(errors(head + "A;\"Lúa") == [CatalogueCSVError(line: 2, column: 2, head: "", fault: .openQuote)])
  }
}
