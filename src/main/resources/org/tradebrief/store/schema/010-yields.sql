-- How many values each document gave is asked at every brief; a scan would read all the packets.
CREATE INDEX flow_packet_by_document ON flow_packet (document, value_count);
