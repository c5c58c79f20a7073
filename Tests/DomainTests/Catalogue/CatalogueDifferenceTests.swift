import Domain
import Testing

@Suite("A file beside the catalogue") struct CatalogueDifferenceTests {
  private func definition(_ code: String, _ name: String = "Diện tích", source: String = "") -> IndicatorDefinition {
    IndicatorDefinition(code: code, name: name, unit: .hectare, field: .crops, nature: .flow, source: source)
  }

  @Test("new indicators, changed cells and what is the same")
  func differs() {
    let held = IndicatorCatalogue([definition("A"), definition("B"), definition("C")])
    let file = IndicatorCatalogue([
      definition("B", "Diện tích lúa", source: "Thống kê"), definition("C"), definition("D"),
    ])
    let difference = CatalogueDifference(held: held, file: file)
    #expect(difference.changes.map(\.code) == ["B", "D"])
    #expect(difference.changes[0].columns == [.name, .source])
    #expect(difference.changes[1].held == nil)
    #expect(difference.sameCount == 1)
  }

  @Test("the catalogue's own file changes nothing")
  func same() throws {
    let again = try IndicatorCatalogue(csv: IndicatorCatalogue.standard.csv)
    #expect(CatalogueDifference(held: .standard, file: again).changes.isEmpty)
  }

  @Test("what is taken replaces by code and is added after the rest")
  func replaces() {
    let held = IndicatorCatalogue([definition("A"), definition("B")])
    let codes = held.replacing([definition("C"), definition("A", "Diện tích lúa")]).definitions
    #expect(codes.map(\.code) == ["A", "B", "C"])
    #expect(codes[0].name == "Diện tích lúa")
  }
}

@Suite("An indicator's form") struct IndicatorFormTests {
  @Test("reads what the catalogue writes")
  func roundTrip() throws {
    for definition in IndicatorCatalogue.standard.definitions {
      let columns = CatalogueColumn.allCases
      let cells = Dictionary(uniqueKeysWithValues: columns.map { ($0, definition.cell($0)) })
      #expect(try IndicatorDefinition(cells: cells) == definition)
    }
  }

  @Test("tells everything that is wrong at once")
  func wrong() {
    let cells: [CatalogueColumn: String] = [.code: "A", .field: "Thú y", .decimals: "hai", .formula: "A+B"]
    let error = #expect(throws: CatalogueCSVErrors.self) { try IndicatorDefinition(cells: cells) }
    #expect(error?.all.map(\.head) == ["Tên chỉ tiêu", "Đơn vị tính", "Lĩnh vực", "Loại", "Số chữ số lẻ", "Công thức"])
  }
}
