import Reporting
import Testing

@Suite("Numbering of parts and points") struct NumberingTests {
  @Test("Roman", arguments: [(1, "I"), (4, "IV"), (9, "IX"), (14, "XIV"), (40, "XL"), (1994, "MCMXCIV")])
  func roman(number: Int, text: String) { #expect(romanNumeral(number) == text) }

  @Test("the Vietnamese alphabet has đ, and no f, j, w, z")
  func letters() {
    #expect((1...10).map { pointLetter($0) } == ["a", "b", "c", "d", "đ", "e", "g", "h", "i", "k"])
    #expect([23, 24, 25, 46, 47].map { pointLetter($0) } == ["y", "aa", "ab", "ay", "ba"])
  }
}
