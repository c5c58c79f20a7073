import DocumentReading
import Domain
import Testing

@Suite("The number before a heading or an item") struct LabelTests {
  @Test(
    "as the State and the Party write it",
    arguments: [
      ("I. MỤC TIÊU", "I"), ("I- MỤC TIÊU", "I"), ("1. Trồng rừng", "1"), ("1- Trồng rừng", "1"),
      ("1– Trồng rừng", "1"),
      ("1.2- Trồng rừng", "1.2"), ("a) Trồng rừng", "a"), ("a- Trồng rừng", "a"), ("đ- Đẩy mạnh", "đ"),
    ])
  func labels(text: String, label: String) {
    #expect(words(text).label?.text == label)
  }

  @Test(
    "is not seen in quantities, ranges and words",
    arguments: [
      "5- 7 hợp tác xã", "5-7 hợp tác xã", "10 - Trồng rừng", "1-Trồng rừng", "15.000 ha rừng", "2023. Năm", "a-na-lốc",
      "1- trồng rừng", "A- trồng",
    ])
  func noLabels(text: String) {
    #expect(words(text).label == nil)
  }

  private func words(_ text: String) -> LogicalText {
    let scalars = Array(text.unicodeScalars)
    return LogicalText(scalars: scalars, offsets: Array(scalars.indices))
  }
}
