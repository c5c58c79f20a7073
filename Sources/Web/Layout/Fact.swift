/// A line of `<dl class="facts">`: what it is called, and what it is.
struct Fact: TemplateValue {
  var name: String
  var value: String
}
