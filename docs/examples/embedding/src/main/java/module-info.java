/** A program that embeds AppTicket's domain; it needs nothing else. */
module com.example.desk {
    requires org.appticket.domain;
}
