using KlingGen.Analyzers.Payloads.Shapes.Containers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.Analyzers.Payloads.Shapes;

/// <summary>Where what is created is certainly no request: a log's scope, a tag, an error's details.</summary>
internal static class CreationSink
{
    public static bool IsNoPayload(ExpressionSyntax creation, FileReading file)
    {
        if (creation.Parent is not ArgumentSyntax { Parent.Parent: SyntaxNode call })
        {
            return false;
        }

        return call switch
        {
            InvocationExpressionSyntax invocation => IsLog(invocation.FindMethodName())
                || (file.GetSymbol(invocation) is IMethodSymbol { ContainingType: INamedTypeSymbol type } && IsLogger(type)),
            _ => false,
        };
    }

    private static bool IsLog(string method) => method.StartsWith("Log", StringComparison.Ordinal) || method is "BeginScope" or "ForContext" or "PushProperty";

    private static bool IsLogger(INamedTypeSymbol type) =>
        ContainerKinds.IsOther(type) && type.ContainingNamespace.ToDisplayString() is "System.Diagnostics" or "Microsoft.Extensions.Logging" or "Serilog" or "Serilog.Context" or "NLog";
}
