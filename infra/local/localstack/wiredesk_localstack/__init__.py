"""What LocalStack needs in order to run Wiredesk without Docker: function JVMs, DynamoDB Local, quick event sources."""
