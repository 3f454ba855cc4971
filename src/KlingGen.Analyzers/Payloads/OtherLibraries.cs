using Microsoft.CodeAnalysis;

namespace KlingGen.Analyzers.Payloads;

/// <summary>Well-known libraries that send no request of a model, whatever they are given.</summary>
internal static class OtherLibraries
{
    // What these are given they keep, count, charge, mail, or show in an address of the program's own pages.
    private static readonly string[] _keeping =
    [
        "Amazon.DynamoDBv2", "Amazon.S3", "Azure.Data.Tables", "Azure.Storage.Blobs", "Microsoft.Azure.Cosmos", "Google.Cloud.BigQuery", "Google.Cloud.Firestore", "Google.Cloud.Storage",
        "MongoDB", "LiteDB", "Npgsql", "MySqlConnector", "Microsoft.Data", "Dapper", "Elastic", "Nest", "OpenSearch", "InfluxDB", "Neo4j", "Cassandra", "Qdrant", "Pinecone",
        "Microsoft.ApplicationInsights", "PostHog", "Sentry", "Mixpanel", "Segment", "Amplitude", "Datadog", "OpenTelemetry", "Prometheus",
        "Stripe", "SendGrid", "MailKit", "MimeKit", "Microsoft.AspNetCore.Components", "Microsoft.AspNetCore.WebUtilities",
    ];

    private static readonly string[] _rows = ["Microsoft.EntityFrameworkCore"];

    // What these hold by key is a header, a column, a tag, a label, or an argument of the program's own functions and jobs.
    private static readonly string[] _holding =
    [
        "System.Data", "System.Diagnostics", "System.Net.Http.Headers", "System.Windows", "System.Configuration",
        "Microsoft.AspNetCore", "Microsoft.EntityFrameworkCore", "Microsoft.Extensions", "Microsoft.SemanticKernel", "Microsoft.UI", "Microsoft.Maui",
        "Azure.Messaging", "Quartz", "Serilog", "NLog", "Avalonia", "Spectre", "Xunit", "NUnit", "Moq",
    ];

    /// <summary>Whether a type belongs to a library that keeps objects of the program as rows, which the program itself reads again.</summary>
    public static bool KeepsRows(ITypeSymbol? type) => type is not null && IsWithin(type, _rows);

    /// <summary>Whether a type belongs to a library that keeps, counts, charges, mails or shows what it is given.</summary>
    public static bool Keeps(ITypeSymbol? type) => type is not null && IsWithin(type, _keeping);

    /// <summary>Whether what a type holds by key never goes into a request's body.</summary>
    public static bool HoldsOther(ITypeSymbol? type) => type is not null && (IsWithin(type, _keeping) || IsWithin(type, _holding));

    /// <summary>Whether a type is in one of these namespaces or within one.</summary>
    public static bool IsWithin(ITypeSymbol type, string[] spaces)
    {
        string space = type.ContainingNamespace?.ToDisplayString() ?? "";
        return spaces.Any(outer => space.StartsWith(outer, StringComparison.Ordinal) && (space.Length == outer.Length || space[outer.Length] == '.'));
    }
}
