import Domain
import Reporting
import Testing

@Suite("What is told about a catalogue file") struct CatalogueErrorWordsTests {
  @Test(
    "line, column, head, and what was typed",
    arguments: [
      (.notWholeNumber(typed: "một"), "Dòng 5, cột 7 (Số chữ số lẻ): “một” không phải là số nguyên."),
      (.empty, "Dòng 5, cột 7 (Số chữ số lẻ): ô bắt buộc đang để trống."),
      (
        .problem(.cycle(["A", "B", "A"])),
        "Dòng 5, cột 7 (Số chữ số lẻ): công thức tính vòng quanh: A → B → A."
      ),
      (
        .problem(.unitsDiffer("B", MeasureUnit("tấn"), .hectare)),
        "Dòng 5, cột 7 (Số chữ số lẻ): “B” tính bằng “tấn”, không cùng loại với “ha”."
      ),
    ] as [(CatalogueCSVError.Fault, String)])
  func words(fault: CatalogueCSVError.Fault, expected: String) {
    let error = CatalogueCSVError(line: 5, column: 7, head: "Số chữ số lẻ", fault: fault)
    #expect(catalogueErrorWords(error).vi == expected)
  }

  @Test("an error of the whole file has no head")
  func file() {
    let error = CatalogueCSVError(line: 1, column: 1, head: "", fault: .fileEmpty)
    #expect(catalogueErrorWords(error).vi == "Dòng 1, cột 1: tệp không có nội dung.")
  }
}
