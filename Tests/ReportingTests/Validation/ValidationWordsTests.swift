import Domain
import Reporting
import Testing

@Suite("What stands at a cell that breaks a rule") struct ValidationWordsTests {
  private let catalogue = IndicatorCatalogue.standard

  private func words(_ figures: FiguresToValidate, _ rule: ValidationRule) -> [String] {
    validate(figures, by: [rule], catalogue: catalogue).map { validationWords($0, catalogue: catalogue).vi }
  }

  @Test("a comparison names both sides with their numbers; the office's own words come first")
  func comparison() throws {
    let figures = FiguresToValidate(values: [
      "ATTP.DL": Quantity(try Amount(50), MeasureUnit("mẫu")),
      "ATTP.DL.KDAT": Quantity(try Amount(60), MeasureUnit("mẫu")),
    ])
    let kind = ValidationRule.Kind.comparison(FigureSum("ATTP.DL.KDAT"), .atMost, FigureSum("ATTP.DL"))
    let numbers =
      "Mẫu phân tích định lượng không đạt là 60 mẫu, phải không lớn hơn Mẫu phân tích định lượng an toàn thực phẩm là 50 mẫu"
    #expect(words(figures, ValidationRule(code: "R", kind)) == [numbers])
    #expect(
      words(figures, ValidationRule(code: "R", kind, message: "Kiểm tra số mẫu")) == ["Kiểm tra số mẫu (\(numbers))"])
  }

  @Test("bounds and past years")
  func bounds() throws {
    let value = ["TT.CAQ.DT": Quantity(try Amount(-3), .hectare)]
    let within = ValidationRule(code: "R", .within(code: "TT.CAQ.DT", lower: .zero, upper: nil))
    #expect(words(FiguresToValidate(values: value), within) == ["−3 ha nằm ngoài giới hạn từ 0 trở lên"])
    let past = try [90, 100, 110].map { try Amount($0) }
    let history = ValidationRule(code: "R", .history(code: "TT.CAQ.DT", .minMax(deviations: 2)))
    #expect(
      words(FiguresToValidate(values: value, history: ["TT.CAQ.DT": past]), history) == [
        "−3 ha khác các năm trước: 3 năm gần đây cho khoảng từ 80 đến 120"
      ])
  }
}
