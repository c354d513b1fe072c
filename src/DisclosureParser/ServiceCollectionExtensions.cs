using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace DisclosureParser;

/// <summary>Registers the library with a container.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>Registers one <see cref="DisclosurePipeline"/> for the whole application. It logs to the container's loggers, where it has any.</summary>
    /// <param name="services">The container's registrations.</param>
    /// <param name="configure">Changes the pipeline before it is built.</param>
    public static IServiceCollection AddDisclosureParser(
        this IServiceCollection services,
        Action<DisclosurePipelineBuilder>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton(provider =>
        {
            DisclosurePipelineBuilder builder = new DisclosurePipelineBuilder().WithLogging(provider.GetService<ILoggerFactory>());
            configure?.Invoke(builder);
            return builder.Build();
        });
        return services;
    }
}
