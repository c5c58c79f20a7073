extension Texts {
  /// Ủy quyền.
  static let delegations = [
    Wording("delegation.title", "Ủy quyền duyệt báo cáo", "Standing in for the head"),
    Wording(
      "delegation.lead",
      "Người được ủy quyền duyệt, trả lại và đính chính báo cáo của đơn vị thay anh/chị trong thời hạn ghi dưới đây. Nhật ký ghi rõ ai làm thay ai.",
      "The person named approves, returns and corrects the unit's reports in your place for the days given. The log says who acted for whom."
    ),
    Wording("delegation.deputy", "Người được ủy quyền", "Who stands in"),
    Wording("delegation.from", "Từ ngày", "From"),
    Wording("delegation.to", "Đến hết ngày", "Until"),
    Wording("delegation.toHint", "Ví dụ 30/6/2026. Không quá một năm.", "As 30/6/2026. Not for more than a year."),
    Wording("delegation.save", "Ủy quyền", "Delegate"),
    Wording("delegation.saved", "Đã ủy quyền.", "The delegation is kept."),
    Wording(
      "delegation.nobody", "Đơn vị chưa có người nào khác có tài khoản để ủy quyền.",
      "Nobody else of the unit has an account."),
    Wording("delegation.given", "Đã ủy quyền", "Given so far"),
    Wording("delegation.none", "Chưa ủy quyền lần nào.", "None yet."),
    Wording("delegation.state", "Tình trạng", "State"),
    Wording("delegation.holds", "đang có hiệu lực", "in force"),
    Wording("delegation.ahead", "chưa đến ngày", "ahead"),
    Wording("delegation.over", "đã hết hạn", "over"),
    Wording("delegation.ended", "đã thu hồi", "withdrawn"),
    Wording("delegation.end", "Thu hồi", "Withdraw"),
    Wording("delegation.endedNotice", "Đã thu hồi ủy quyền.", "The delegation is withdrawn."),
  ]
}
