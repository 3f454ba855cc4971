using KlingGen.Analyzers.Payloads.Shapes.Containers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.Analyzers.Payloads.Shapes;

/// <summary>Where what is created is certainly no request: a log's scope, a tag, an error's message, the console, what a test expects.</summary>
internal static class CreationSink
{
    private static readonly string[] _loggers = ["Microsoft.Extensions.Logging", "System.Diagnostics", "Serilog", "NLog", "log4net"];

    public static bool IsNoPayload(ExpressionSyntax creation, FileReading file)
    {
        ExpressionSyntax whole = creation.ClimbWrappers();
        return whole.Parent switch
        {
            ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } => IsLog(call, file),
            ArgumentSyntax { Parent.Parent: ObjectCreationExpressionSyntax created } => IsException(created.Type),

            // Not JSON but C#'s own form of an anonymous object.
            MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ToString" or "Equals" or "GetHashCode" } member =>
                member.Expression == whole && creation is AnonymousObjectCreationExpressionSyntax,
            _ => false,
        };
    }

    private static bool IsLog(InvocationExpressionSyntax call, FileReading file)
    {
        string method = call.FindMethodName();
        if (method.StartsWith("Log", StringComparison.Ordinal) || method is "BeginScope" or "ForContext" or "PushProperty")
        {
            return true;
        }

        return call.FindReceiver() is SimpleNameSyntax { Identifier.ValueText: "Console" or "Debug" or "Trace" or "Assert" }
            || (file.GetSymbol(call) is IMethodSymbol { ContainingType: INamedTypeSymbol type } && IsLogger(type));
    }

    private static bool IsLogger(INamedTypeSymbol type) => OtherLibraries.IsWithin(type, _loggers);

    private static bool IsException(TypeSyntax type) => type.ToString().EndsWith("Exception", StringComparison.Ordinal);
}
