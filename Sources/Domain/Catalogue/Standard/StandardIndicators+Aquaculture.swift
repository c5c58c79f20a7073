// swift-format-ignore-file: a row is a line of the catalogue's file
extension StandardIndicators {
  static let aquaculture = """
    TS.DT,Diện tích nuôi trồng thủy sản,ha,Thủy sản,thời điểm,tăng,1,,,,,Chi cục Chăn nuôi và Thú y,,
    TS.SL,Tổng sản lượng thủy sản,tấn,Thủy sản,thời kỳ,tăng,1,,tổng(TS.NUOI.SL; TS.KHAITHAC.SL),,,Chi cục Chăn nuôi và Thú y,,
    TS.NUOI.SL,Sản lượng nuôi trồng thủy sản,tấn,Thủy sản,thời kỳ,tăng,1,,,,,Chi cục Chăn nuôi và Thú y,,
    TS.KHAITHAC.SL,Sản lượng khai thác thủy sản,tấn,Thủy sản,thời kỳ,tăng,1,,,,,Chi cục Chăn nuôi và Thú y,,
    TS.LONG,Lồng nuôi cá,lồng,Thủy sản,thời điểm,tăng,0,,,,,Chi cục Chăn nuôi và Thú y,,
    TS.CABOT,Cá bột ương nuôi,nghìn con,Thủy sản,thời kỳ,tăng,1,,,,,Chi cục Chăn nuôi và Thú y,,
    TS.CAGIONG,Cá giống đã cung ứng,nghìn con,Thủy sản,thời kỳ,tăng,1,,,,,Chi cục Chăn nuôi và Thú y,,
    """
}
